import { Check } from '../options/check.tsx';
import { Row } from '../options/row.tsx';
import type { Form } from '../options/row.tsx';
import { useWords } from '../words.ts';

/** Where the person moves as a rule, and what their clothes allow. */
export function PlaceStep({ form }: { form: Form }) {
  const { t } = useWords();
  const { draft, change } = form;
  const { profile } = draft.chosen;
  return (
    <>
      <Row name="setting" form={form} />
      <p class="soft">{t(`welcome.place.of.${draft.chosen.setting}`)}</p>
      <Check
        label={t('options.person.skirt')}
        checked={profile.skirt}
        onCheck={(skirt) =>
          change({ ...draft, chosen: { ...draft.chosen, profile: { ...profile, skirt } } }, 'chosen')
        }
      />
      <p class="soft">{t('welcome.place.clothes')}</p>
    </>
  );
}
