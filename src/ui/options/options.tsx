import { useRef, useState } from 'preact/hooks';
import { useReducer } from 'preact/hooks';
import { busyTimes } from '../../breaks/index.ts';
import type { Snapshot } from '../../engine/index.ts';
import { isSettled } from '../../policy/index.ts';
import { sections } from '../../settings/index.ts';
import { Mark } from '../icons.tsx';
import { useLive } from '../live.ts';
import type { PracticeDoor } from '../live.ts';
import { useWords } from '../words.ts';
import type { AskingDoor } from './asking/asking-door.ts';
import { AskingSection } from './asking/asking-section.tsx';
import type { ReadRecords } from './backup/everything.ts';
import { BackupSection } from './backup/lazy-backup.tsx';
import { useCalendars } from './calendar/use-calendars.ts';
import type { ReadCalendars } from './calendar/use-calendars.ts';
import { CallsSection } from './calls/calls-section.tsx';
import type { CallLeave } from './calls/calls-section.tsx';
import { DaysOffSection } from './days-off/lazy-days-off.tsx';
import { savable } from './draft.ts';
import type { Draft } from './draft.ts';
import { PersonSection } from './person-section.tsx';
import { PlanSection } from './plan/lazy-plan.tsx';
import { PolicyContext } from './policy/policy-context.ts';
import { PolicyLine } from './policy/policy-line.tsx';
import { SettledWeek } from './policy/settled-week.tsx';
import { Settled } from './policy/settled.tsx';
import { Presets } from './presets.tsx';
import { Row } from './row.tsx';
import { SaveLine } from './save-line.tsx';
import { SearchField } from './search/search-field.tsx';
import { useSearch } from './search/use-search.ts';
import { Section } from './section.tsx';
import { SoundSection } from './sound-section.tsx';
import { SyncSection } from './sync/lazy-sync.tsx';
import { useSaving } from './use-saving.ts';
import { useUndoKey } from './use-undo-key.ts';
import { ZoneChoice } from './week/zone-choice.tsx';
import { WeekEditor } from './week/week-editor.tsx';

/** The options page: every field says at once what is wrong with it, and what is right is saved by itself. */
export function Options({
  first,
  door,
  asking,
  calls,
  readCalendars,
  readRecords,
  onExercises,
  onJournal,
  onWelcome,
}: {
  first: Snapshot;
  door: PracticeDoor;
  asking: AskingDoor;
  /** Null where the browser says by itself who is in a call. */
  calls: CallLeave | null;
  readCalendars: ReadCalendars;
  readRecords: ReadRecords;
  onExercises: () => void;
  onJournal: () => void;
  onWelcome: () => void;
}) {
  const { t } = useWords();
  const live = useLive(first, door);
  const calendars = useCalendars(readCalendars, live);
  const [copiesTaken, noteCopyTaken] = useReducer((taken: number) => taken + 1, 0);
  const { draft, status, change, settle, save, undo } = useSaving(live);
  useUndoKey(undo);
  const main = useRef<HTMLElement | null>(null);
  const [query, setQuery] = useState('');
  const found = useSearch(main, query);
  const choose = (part: Partial<Draft['chosen']>) =>
    change({ ...draft, chosen: { ...draft.chosen, ...part } }, 'chosen');
  const form = { draft, change, settle };
  const { settings } = live.snapshot;
  const { governed } = live.snapshot.state;
  const policy = governed?.policy;
  const back = { form, saved: settings };
  const plain = (section: 'rhythm' | 'natural' | 'moments' | 'pace') => (
    <Section name={section} back={back}>
      {section === 'rhythm' && <Presets form={form} />}
      {sections[section].map((name) => (
        <Row key={name} name={name} form={form} />
      ))}
    </Section>
  );
  return (
    <PolicyContext.Provider value={policy}>
      <div class="page">
        <header class="page-header">
          <Mark />
          <h1>{t('options.title')}</h1>
          <SearchField query={query} found={found} onType={setQuery} />
          <SaveLine status={status} onRetry={() => void save()} onUndo={undo && (() => void undo())} />
        </header>
        <main ref={main}>
          <PolicyLine governed={governed} />
          <Section name="week" back={back}>
            {isSettled(policy, 'schedule.week') ? (
              <SettledWeek week={settings.schedule.week} />
            ) : (
              <WeekEditor
                draft={draft.week}
                settings={savable(draft, live.snapshot.settings)}
                busy={busyTimes(calendars.all)}
                clock={door.clock}
                onChange={(week, how) => change({ ...draft, week }, how)}
                onLeave={settle}
              />
            )}
            <Settled field="schedule.zone">
              <ZoneChoice
                zone={isSettled(policy, 'schedule.zone') ? settings.schedule.zone : draft.zone}
                computerZone={door.clock.zone()}
                onChange={(zone) => change({ ...draft, zone }, 'chosen')}
              />
            </Settled>
          </Section>
          <Section name="daysOff">
            <DaysOffSection
              settings={live.snapshot.settings}
              calendars={calendars}
              door={door}
              send={live.send}
            />
          </Section>
          {plain('rhythm')}
          {plain('natural')}
          {plain('moments')}
          <Section name="asking" back={back}>
            <AskingSection
              channels={draft.chosen.channels}
              promptSound={draft.chosen.promptSound}
              volume={draft.chosen.sound.volume}
              door={asking}
              onChange={choose}
            />
          </Section>
          {calls !== null && (
            <Section name="calls">
              <CallsSection
                sites={draft.chosen.callSites}
                leave={calls}
                onChange={(callSites) => choose({ callSites })}
              />
            </Section>
          )}
          <Section name="moving" back={back}>
            <Row name="setting" form={form} />
            <div>
              <Row name="level" form={form} />
              <p class="soft choice-line">{t(`options.levelLine.${draft.chosen.level}`)}</p>
            </div>
            <button type="button" class="button" onClick={onExercises}>
              {t('options.moving.exercises')}
            </button>
          </Section>
          <Section name="sound" back={back}>
            <SoundSection sound={draft.chosen.sound} onChange={(sound) => choose({ sound })} />
          </Section>
          <Section name="person" back={back}>
            <PersonSection profile={draft.chosen.profile} onChange={(profile) => choose({ profile })} />
          </Section>
          <Section name="plan">
            <PlanSection key={copiesTaken} settings={live.snapshot.settings} door={door} send={live.send} />
          </Section>
          {plain('pace')}
          <Section name="sync">
            <Row name="syncs" form={form} />
            <SyncSection snapshot={live.snapshot} door={door} />
          </Section>
          <Section name="backup">
            <BackupSection
              live={live}
              door={door}
              readRecords={readRecords}
              readCalendars={readCalendars}
              onTaken={() => noteCopyTaken(undefined)}
            />
          </Section>
          <Section name="data">
            <button type="button" class="button" onClick={onJournal}>
              {t('options.journal')}
            </button>
          </Section>
          <Section name="care" />
          <button type="button" class="button" onClick={onWelcome}>
            {t('options.welcome')}
          </button>
        </main>
      </div>
    </PolicyContext.Provider>
  );
}
