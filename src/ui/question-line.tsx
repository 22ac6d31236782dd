import type { PromptReason } from '../breaks/index.ts';
import type { PromptRecord } from '../journal/index.ts';
import { useWords } from './words.ts';

/** The locale files take no hyphens. */
export const whyKey = (why: PromptReason): string =>
  why.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A question that was asked: when, what came of it, why then and where. */
export function QuestionLine({
  prompt: { askedAt, why, tried, outcome },
  time,
}: {
  prompt: PromptRecord;
  time: string;
}) {
  const { t, language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <li class="question-line">
      <time dateTime={new Date(askedAt).toISOString()}>{time}</time>
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
  );
}
