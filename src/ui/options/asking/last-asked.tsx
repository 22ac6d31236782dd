import { useEffect, useState } from 'preact/hooks';
import type { PromptReason } from '../../../breaks/index.ts';
import type { PromptRecord } from '../../../journal/index.ts';
import { useWords } from '../../words.ts';
import type { AskingDoor } from './asking-door.ts';

/** A page of them: two work days. */
const most = 20;

/** The locale files take no hyphens. */
export const whyKey = (why: PromptReason): string =>
  why.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The questions that were asked last: when, why then, where, and what came of each. */
export function LastAsked({ door }: { door: AskingDoor }) {
  const { t, language } = useWords();
  const [records, setRecords] = useState<readonly PromptRecord[]>([]);
  useEffect(() => {
    void door.readPrompts().then(setRecords);
  }, [door]);
  const time = new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <details class="last-asked">
      <summary>{t('options.asking.last')}</summary>
      {records.length === 0 && <p class="soft">{t('options.asking.none')}</p>}
      <ol>
        {records.slice(0, most).map(({ id, askedAt, why, tried, outcome }) => (
          <li key={id}>
            <time dateTime={new Date(askedAt).toISOString()}>{time.format(askedAt)}</time>
            <span>{t(`options.asking.outcome.${outcome}`)}</span>
            <span class="soft">
              {t(`options.asking.why.${whyKey(why)}`)}{' '}
              {list.format(
                tried.map(({ channel, isUp }) => {
                  const name = t(`options.asking.channel.${channel}.name`);
                  return isUp ? name : t('options.asking.refusing', { channel: name });
                }),
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
