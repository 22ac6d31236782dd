import type { ComponentChildren } from 'preact';
import type { Snapshot } from '../../engine/index.ts';
import { levels, settings as settingChoices } from '../../exercises/index.ts';
import { minuteChoices } from '../../settings/index.ts';
import type { NumberSetting } from '../../settings/index.ts';
import { Choice } from '../choice.tsx';
import { Mark } from '../icons.tsx';
import { useLive } from '../live.ts';
import type { PracticeDoor } from '../live.ts';
import { useWords } from '../words.ts';
import { CallsSection } from './calls/calls-section.tsx';
import type { CallLeave } from './calls/calls-section.tsx';
import { DaysOffSection } from './days-off/lazy-days-off.tsx';
import { savable } from './draft.ts';
import type { Draft } from './draft.ts';
import { NumberField } from './field.tsx';
import { CirclesChoice } from './circles-choice.tsx';
import { PersonSection } from './person-section.tsx';
import { PlanSection } from './plan/lazy-plan.tsx';
import { SaveLine } from './save-line.tsx';
import { SoundSection } from './sound-section.tsx';
import { useSaving } from './use-saving.ts';
import { WeekEditor } from './week/week-editor.tsx';

/** The options page: every field says at once what is wrong with it, and what is right is saved by itself. */
export function Options({
  first,
  door,
  calls,
  onExercises,
}: {
  first: Snapshot;
  door: PracticeDoor;
  /** Null where the browser says by itself who is in a call. */
  calls: CallLeave | null;
  onExercises: () => void;
}) {
  const { t } = useWords();
  const live = useLive(first, door);
  const { draft, status, change, settle, save } = useSaving(live);
  const choose = (part: Partial<Draft>) => change({ ...draft, ...part }, 'chosen');
  const numberField = (name: NumberSetting, label: string) => (
    <NumberField
      name={name}
      label={label}
      text={draft.numbers[name]}
      onType={(text) => change({ ...draft, numbers: { ...draft.numbers, [name]: text } }, 'typed')}
      onLeave={settle}
    />
  );
  return (
    <div class="page">
      <header class="page-header">
        <Mark />
        <h1>{t('options.title')}</h1>
        <SaveLine status={status} onRetry={() => void save()} />
      </header>
      <main>
        <Section title={t('options.week.title')} line={t('options.week.line')}>
          <WeekEditor
            draft={draft.week}
            settings={savable(draft, live.snapshot.settings)}
            clock={door.clock}
            onChange={(week, how) => change({ ...draft, week }, how)}
            onLeave={settle}
          />
        </Section>
        <Section title={t('options.daysOff.title')} line={t('options.daysOff.line')}>
          <DaysOffSection settings={live.snapshot.settings} door={door} send={live.send} />
        </Section>
        <Section title={t('options.rhythm.title')} line={t('options.rhythm.line')}>
          {numberField('limitMin', t('options.limit.label'))}
          {numberField('snoozeMin', t('options.snooze.label'))}
        </Section>
        <Section title={t('options.natural.title')} line={t('options.natural.line')}>
          {numberField('idleBreakMin', t('options.idle.label'))}
          {numberField('lockBreakMin', t('options.locked.label'))}
        </Section>
        {calls !== null && (
          <Section title={t('options.calls.title')} line={t('options.calls.line')}>
            <CallsSection
              sites={draft.callSites}
              leave={calls}
              onChange={(callSites) => choose({ callSites })}
            />
          </Section>
        )}
        <Section title={t('options.moving.title')} line={t('options.moving.line')}>
          <Choice
            legend={t('options.moving.setting')}
            isLegendShown
            options={settingChoices.map((value) => ({ value, label: t(`page.setting.${value}`) }))}
            value={draft.setting}
            onChoose={(setting) => choose({ setting })}
          />
          <Choice
            legend={t('options.moving.minutes')}
            isLegendShown
            options={minuteChoices.map((value) => ({
              value,
              label: t('page.time.minutes', { minutes: value }),
            }))}
            value={draft.minutes}
            onChoose={(minutes) => choose({ minutes })}
          />
          <div>
            <Choice
              legend={t('options.moving.level')}
              isLegendShown
              options={levels.map((value) => ({ value, label: t(`options.level.${value}`) }))}
              value={draft.level}
              onChoose={(level) => choose({ level })}
            />
            <p class="soft choice-line">{t(`options.levelLine.${draft.level}`)}</p>
          </div>
          <button type="button" class="button quiet" onClick={onExercises}>
            {t('options.moving.exercises')}
          </button>
        </Section>
        <Section title={t('options.sound.title')} line={t('options.sound.line')}>
          <SoundSection sound={draft.sound} onChange={(sound) => choose({ sound })} />
        </Section>
        <Section title={t('options.person.title')} line={t('options.person.line')}>
          <PersonSection profile={draft.profile} onChange={(profile) => choose({ profile })} />
        </Section>
        <Section title={t('options.plan.title')} line={t('options.plan.line')}>
          <PlanSection settings={live.snapshot.settings} door={door} send={live.send} />
        </Section>
        <Section title={t('options.pace.title')} line={t('options.pace.line')}>
          {numberField('bridgeHoldS', t('options.pace.bridge'))}
          {numberField('circleS', t('options.pace.circle'))}
          {numberField('breathS', t('options.pace.breath'))}
          <CirclesChoice
            perSide={draft.circlesPerSide}
            onChoose={(circlesPerSide) => choose({ circlesPerSide })}
          />
        </Section>
        <Section title={t('options.data.title')}>
          <p>{t('options.data.line')}</p>
        </Section>
        <Section title={t('options.care.title')}>
          <p>{t('options.care.line')}</p>
        </Section>
      </main>
    </div>
  );
}

function Section({ title, line, children }: { title: string; line?: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{title}</h2>
        {line !== undefined && <p class="soft">{line}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
