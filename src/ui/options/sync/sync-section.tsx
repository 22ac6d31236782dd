import type { Snapshot } from '../../../engine/index.ts';
import { nothingChosen, tooLarge } from '../../../sync/index.ts';
import type { Door } from '../../live.ts';
import { useWords } from '../../words.ts';

/** When the settings last went to the person's other devices or came from them, and what is in their way. */
export function SyncSection({ snapshot: { settings, state }, door }: { snapshot: Snapshot; door: Door }) {
  const { t } = useWords();
  const when = useWhen(door);
  if (!settings.syncs) return null;
  // What an earlier version stored says nothing of it.
  const { wentAt, cameAt, refusedAt } = (state.share as typeof state.share | undefined) ?? nothingChosen;
  return (
    <div role="status">
      {wentAt === null && cameAt === null && <p class="soft">{t('options.sync.never')}</p>}
      {wentAt !== null && <p class="soft">{t('options.sync.went', { when: when(wentAt) })}</p>}
      {cameAt !== null && <p class="soft">{t('options.sync.came', { when: when(cameAt) })}</p>}
      {refusedAt !== null && <p class="problem">{t('options.sync.refused')}</p>}
      {tooLarge(settings).length > 0 && <p class="problem">{t('options.sync.tooLarge')}</p>}
    </div>
  );
}

/** An instant as a day and a time: "23 November at 10:45". */
function useWhen({ clock }: Door): (at: number) => string {
  const { language } = useWords();
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: clock.zone(),
  });
  return (at) => format.format(at);
}
