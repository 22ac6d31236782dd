import { settings } from '../../exercises/index.ts';
import { Check } from '../options/check.tsx';
import type { Form } from '../options/row.tsx';
import { useWords } from '../words.ts';
import { Cards } from './cards.tsx';
import { PlaceFigure } from './lazy-figure.tsx';

/** Where the person moves as a rule, and what their clothes allow. */
export function PlaceStep({ form: { draft, change } }: { form: Form }) {
  const { t } = useWords();
  const { chosen } = draft;
  const choose = (part: Partial<typeof chosen>) =>
    change({ ...draft, chosen: { ...chosen, ...part } }, 'chosen');
  return (
    <>
      <Cards
        legend={t('welcome.place.legend')}
        cards={settings.map((setting) => ({
          value: setting,
          label: t(`page.setting.${setting}`),
          more: (
            <>
              <div class="place-figure">
                <PlaceFigure setting={setting} />
              </div>
              <p>{t(`welcome.place.of.${setting}`)}</p>
              <p class="soft">{t(`welcome.place.wear.${setting}`)}</p>
            </>
          ),
        }))}
        value={chosen.setting}
        onChoose={(setting) => choose({ setting })}
      />
      <div class="clothes">
        <Check
          label={t('welcome.place.skirt')}
          checked={chosen.profile.skirt}
          onCheck={(skirt) => choose({ profile: { ...chosen.profile, skirt } })}
        />
        <p class="soft">{t('welcome.place.clothes')}</p>
      </div>
    </>
  );
}
