import { settings as settingChoices } from '../../../exercises/index.ts';
import { breakMinutes } from '../../../routines/index.ts';
import { Choice } from '../../choice.tsx';
import { still } from '../../still.tsx';
import { useWords } from '../../words.ts';
import { AdviceNote } from './advice-note.tsx';
import { OfferCard } from './offer-card.tsx';
import { PickField } from './pick-field.tsx';
import './offer.css';
import { useOffering } from './use-offering.ts';
import type { OfferingSource } from './use-offering.ts';

/** What is offered now, what it is chosen by, and the button that begins. */
export const StartForm = still(function StartForm({ isDue, ...source }: OfferingSource & { isDue: boolean }) {
  const { t } = useWords();
  const offering = useOffering(source);
  const { wish, offer, wishFor, start } = offering;
  return (
    <form
      class="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      {offer && <AdviceNote advice={offer.advice} />}
      <OfferCard offering={offering} />
      <Choice
        legend={t('popup.start.setting')}
        options={settingChoices.map((value) => ({ value, label: t(`page.setting.${value}`) }))}
        value={wish.setting}
        onChoose={(setting) => wishFor({ setting, pick: null })}
      />
      <Choice
        legend={t('popup.start.minutes')}
        options={breakMinutes.map((value) => ({ value, label: t('page.time.minutes', { minutes: value }) }))}
        value={wish.minutes}
        onChoose={(minutes) => wishFor({ minutes })}
      />
      <div class="start-more">
        <label class="check">
          <input
            type="checkbox"
            checked={wish.hipsHurt}
            onChange={({ currentTarget }) => wishFor({ hipsHurt: currentTarget.checked, pick: null })}
          />
          {t('popup.start.hipsHurt')}
        </label>
        <PickField offering={offering} />
      </div>
      <button
        type="submit"
        class={isDue ? 'button large primary' : 'button large'}
        disabled={offer !== null && offer.routine === null}
      >
        {t(isDue ? 'popup.start.due' : 'popup.start.now')}
      </button>
    </form>
  );
});
