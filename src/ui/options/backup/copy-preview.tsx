import { useState } from 'preact/hooks';
import { compareCopy, settingsChanges } from '../../../backup/index.ts';
import type { ReadCopy } from '../../../backup/index.ts';
import { hasRecords } from '../../../engine/index.ts';
import type { Command } from '../../../engine/index.ts';
import type { Completion } from '../../../journal/index.ts';
import type { Plan } from '../../../plan/index.ts';
import { defaultSettings } from '../../../settings/index.ts';
import { Check } from '../check.tsx';
import { useWords } from '../../words.ts';
import type { Words } from '../../words.ts';
import { isSettled } from '../../../policy/index.ts';
import { usePolicy } from '../policy/policy-context.ts';
import { changePhrase } from './change-phrase.ts';
import type { Everything } from './everything.ts';

type TakeCopy = Extract<Command, { kind: 'take-copy' }>;

/** What a copy would add, change and leave, before it is taken. Whether its choices count is asked. */
export function CopyPreview({
  read: { copy, madeAt, ahead, twice },
  held,
  onTake,
  onLeave,
}: {
  read: Extract<ReadCopy, { ok: true }>;
  held: Everything;
  onTake: (command: Command) => void;
  onLeave: () => void;
}) {
  const words = useWords();
  const { t, count } = words;
  const found = compareCopy(copy, { plan: null, ...held });
  const { added, told, there, asked, isOtherPlan, areOtherCalendars } = found;
  const policy = usePolicy();
  const settings = found.settings.filter(({ field }) => !isSettled(policy, field));
  // What somebody has chosen here is newer than any copy. Who has chosen nothing yet wants the copy's.
  const isNew = settingsChanges(held.settings, defaultSettings).length === 0;
  const [takesSettings, setTakesSettings] = useState(isNew);
  const [takesPlan, setTakesPlan] = useState(held.plan === null);
  const [takesCalendars, setTakesCalendars] = useState(held.calendars.length === 0);
  const hasSettings = settings.length > 0;
  const records = { completions: [...added, ...told], prompts: asked };
  const isNothing = !hasRecords(records) && !hasSettings && !isOtherPlan && !areOtherCalendars;
  const command: TakeCopy = {
    kind: 'take-copy',
    settings: hasSettings && takesSettings ? copy.settings : null,
    ...(isOtherPlan && takesPlan && { plan: copy.plan ?? null }),
    ...(areOtherCalendars && takesCalendars && copy.calendars && { calendars: copy.calendars }),
    ...records,
  };
  const takesOther = command.settings !== null || 'plan' in command || 'calendars' in command;
  const isEmpty = !hasRecords(records) && !takesOther;
  return (
    <section class="preview" aria-label={t('options.backup.preview')}>
      <h3>{t(isNothing ? 'options.backup.nothing' : 'options.backup.preview')}</h3>
      {madeAt !== null && <p class="soft">{t('options.backup.madeOn', { day: dayPhrase(madeAt, words) })}</p>}
      <ul>
        {added.length > 0 && (
          <li>
            {count('options.backup.added', added.length)} <Between completions={added} />
          </li>
        )}
        {asked.length > 0 && <li>{count('options.backup.asked', asked.length)}</li>}
        {told.length > 0 && <li>{count('options.backup.told', told.length)}</li>}
        {there > 0 && <li>{count('options.backup.there', there)}</li>}
        {twice > 0 && <li>{count('options.backup.twice', twice)}</li>}
        {ahead > 0 && <li>{count('options.backup.ahead', ahead)}</li>}
        {copy.settings !== null && !hasSettings && <li>{t('options.backup.sameSettings')}</li>}
        {copy.plan !== undefined && !isOtherPlan && <li>{t('options.backup.samePlan')}</li>}
      </ul>
      {hasSettings && (
        <>
          <Check
            label={count('options.backup.settings', settings.length)}
            checked={takesSettings}
            onCheck={setTakesSettings}
          />
          <ul>
            {settings.map((change) => (
              <li key={change.field}>{changePhrase(change, words)}</li>
            ))}
          </ul>
        </>
      )}
      {isOtherPlan && (
        <Check
          label={t('options.backup.plan', { name: planName(copy.plan ?? null, words) })}
          checked={takesPlan}
          onCheck={setTakesPlan}
        />
      )}
      {areOtherCalendars && (
        <Check
          label={count('options.backup.calendars', copy.calendars?.length ?? 0)}
          checked={takesCalendars}
          onCheck={setTakesCalendars}
        />
      )}
      <div class="preview-actions">
        {!isNothing && (
          <button type="button" class="button primary" disabled={isEmpty} onClick={() => onTake(command)}>
            {t('options.backup.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(isNothing ? 'options.backup.close' : 'options.backup.leave')}
        </button>
      </div>
    </section>
  );
}

/** From which day to which they are; they stand in order. */
function Between({ completions }: { completions: readonly Completion[] }) {
  const { language } = useWords();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return <span class="soft">{format.formatRange(dayOf(completions[0]!), dayOf(completions.at(-1)!))}</span>;
}

const dayOf = ({ day }: Completion) => Temporal.PlainDate.from(day);

const dayPhrase = (at: number, { language }: Words): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);

/** Those that come with Limber have their names in the language of whoever reads. */
function planName(plan: Plan | null, { t }: Words): string {
  if (plan === null) return t('plan.named.gentle.name');
  return plan.name === 'clinicsFour' ? t('plan.named.clinicsFour.name') : plan.name;
}
