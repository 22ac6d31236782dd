import { exerciseName } from '../../exercise-name.ts';
import { countdown } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import { Place } from './place.tsx';
import { PlanMarks } from './plan-marks.tsx';
import type { Offering } from './use-offering.ts';

/** What is offered: the movements, why these, and how long they take. */
export function OfferCard({ offering }: { offering: Offering }) {
  const words = useWords();
  const { t } = words;
  const { wish, offer } = offering;
  return (
    <div class="offer" aria-busy={offer === null}>
      <div class="offer-side">
        <Place setting={offer?.routine?.setting ?? wish.setting} />
        {offer && <PlanMarks marks={offer.marks} />}
      </div>
      <div class="offer-words" aria-live="polite">
        {offer && (
          <>
            <p class="offer-names">
              {offer.routine?.items
                .map(({ exerciseId }) => exerciseName(exerciseId, t, offer.catalogue))
                .join(t('popup.offer.and'))}
            </p>
            <p class="soft">
              {t(offer.why.key, offer.why.params)}{' '}
              {offer.routine && t('popup.offer.time', { time: countdown(offer.durationMs, words) })}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
