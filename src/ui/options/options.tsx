import type { ComponentChildren } from 'preact';
import type { Snapshot } from '../../engine/index.ts';
import { levels, settings as settingChoices } from '../../exercises/index.ts';
import { minuteChoices } from '../../settings/index.ts';
import type { NumberSetting } from '../../settings/index.ts';
import { Choice } from '../choice.tsx';
import { Mark } from '../icons.tsx';
import { useLive } from '../live.ts';
import type { Door } from '../live.ts';
import { useWords } from '../words.ts';
import type { Draft } from './draft.ts';
import { MinutesField } from './field.tsx';
import { SaveLine } from './save-line.tsx';
import { useSaving } from './use-saving.ts';
import { WeekEditor } from './week-editor.tsx';

/** The options page: every field says at once what is wrong with it, and what is right is saved by itself. */
export function Options({
  first,
  door,
  onExercises,
}: {
  first: Snapshot;
  door: Door;
  onExercises: () => void;
}) {
  const { t } = useWords();
  const { draft, status, change, settle, save } = useSaving(useLive(first, door));
  const choose = (part: Partial<Draft>) => change({ ...draft, ...part }, 'chosen');
  const minutesField = (name: NumberSetting, label: string) => (
    <MinutesField
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
            onChange={(week, how) => change({ ...draft, week }, how)}
            onLeave={settle}
          />
        </Section>
        <Section title={t('options.rhythm.title')} line={t('options.rhythm.line')}>
          {minutesField('limitMin', t('options.limit.label'))}
          {minutesField('snoozeMin', t('options.snooze.label'))}
        </Section>
        <Section title={t('options.natural.title')} line={t('options.natural.line')}>
          {minutesField('idleBreakMin', t('options.idle.label'))}
          {minutesField('lockBreakMin', t('options.locked.label'))}
        </Section>
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
