import { useCallback, useMemo } from 'preact/hooks';
import { dayAt } from '../../journal/index.ts';
import type { Live, PracticeDoor, Send } from '../live.ts';
import { OfferCard } from '../popup/offer/offer-card.tsx';
import { useOffering } from '../popup/offer/use-offering.ts';
import { useWords } from '../words.ts';

/** One minute to try now, and where Limber is found from then on. */
export function TryStep({
  live,
  door,
  onStarted,
}: {
  live: Live;
  door: PracticeDoor;
  onStarted: () => void;
}) {
  const { t } = useWords();
  const { settings } = live.snapshot;
  const oneMinute = useMemo(() => ({ ...settings, minutes: 1 as const }), [settings]);
  const send = useCallback<Send>(
    async (command) => {
      const outcome = await live.send(command);
      if (outcome === 'done') onStarted();
      return outcome;
    },
    [live.send, onStarted],
  );
  const day = dayAt(door.clock.now(), door.clock.zone());
  const offering = useOffering({ settings: oneMinute, day, doneToday: 0, door, send });
  return (
    <>
      <OfferCard offering={offering} />
      <button
        type="button"
        class="button large primary"
        disabled={offering.offer !== null && offering.offer.routine === null}
        onClick={() => offering.start()}
      >
        {t('welcome.try.start')}
      </button>
      {live.unanswered !== null && (
        <p class="problem" role="status">
          {t('welcome.try.unreachable')}
        </p>
      )}
      <p>{t('welcome.try.find')}</p>
    </>
  );
}
