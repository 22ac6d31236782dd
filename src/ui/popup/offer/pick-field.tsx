import { Another } from '../../icons.tsx';
import { useWords } from '../../words.ts';
import type { Choosable } from './offer.ts';
import type { Offering } from './use-offering.ts';

/** Other routines of this place: by name, for whoever has a favourite, or just another one. */
export function PickField({ offering }: { offering: Offering }) {
  const { t } = useWords();
  const { wish, offer, wishFor } = offering;
  const picks = offer?.picks ?? [];
  return (
    <div class="picks">
      <select
        class="pick"
        aria-label={t('popup.offer.pick')}
        value={wish.pick ?? ''}
        onChange={({ currentTarget }) =>
          wishFor({ pick: picks.find(({ id }) => id === currentTarget.value)?.id ?? null })
        }
      >
        <option value="">{t('popup.offer.forNow')}</option>
        {picks.map((pick) => (
          <option key={pick.id} value={pick.id}>
            {nameOf(pick, t)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('popup.offer.another')}
        title={t('popup.offer.another')}
        onClick={() => wishFor({ pick: null, turn: wish.turn + 1 })}
      >
        <Another />
      </button>
    </div>
  );
}

const nameOf = ({ id, name }: Choosable, t: (key: string) => string): string =>
  name ?? (id === 'clinicsFourWhole' ? t('popup.offer.clinicsFourWhole') : t(`routine.named.${id}.name`));
