import { clothing, equipment, purposes, settings } from '../../exercises/index.ts';
import type { Equipment } from '../../exercises/index.ts';
import { Choice } from '../choice.tsx';
import { useWords } from '../words.ts';
import type { Wanted } from './filter.ts';

const any = 'any';

/** What to show of the catalogue. */
export function Filters({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const { t } = useWords();
  const change = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  const toggle = (thing: Equipment, isThere: boolean) =>
    change({
      lacking: isThere ? wanted.lacking.filter((other) => other !== thing) : [...wanted.lacking, thing],
    });
  return (
    <form
      class="filters"
      aria-label={t('catalogue.filter.title')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        legend={t('catalogue.filter.setting')}
        isLegendShown
        options={[
          { value: any, label: t('catalogue.filter.any') },
          ...settings.map((value) => ({ value, label: t(`page.setting.${value}`) })),
        ]}
        value={wanted.setting ?? any}
        onChoose={(value) => change({ setting: value === any ? null : value })}
      />
      <Choice
        legend={t('catalogue.filter.purpose')}
        isLegendShown
        options={[
          { value: any, label: t('catalogue.filter.any') },
          ...purposes.map((value) => ({ value, label: t(`catalogue.purpose.${value}`) })),
        ]}
        value={wanted.purpose ?? any}
        onChoose={(value) => change({ purpose: value === any ? null : value })}
      />
      <Choice
        legend={t('catalogue.filter.wearing')}
        isLegendShown
        options={clothing
          .toReversed()
          .map((value) => ({ value, label: t(`catalogue.filter.wears.${value}`) }))}
        value={wanted.wearing}
        onChoose={(wearing) => change({ wearing })}
      />
      <fieldset class="choice-group">
        <legend>{t('catalogue.filter.equipment')}</legend>
        <div class="checks">
          {equipment.map((thing) => (
            <label key={thing} class="check">
              <input
                type="checkbox"
                checked={!wanted.lacking.includes(thing)}
                onChange={(event) => toggle(thing, event.currentTarget.checked)}
              />
              {t(`catalogue.equipment.${thing}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={wanted.onlySuiting}
          onChange={(event) => change({ onlySuiting: event.currentTarget.checked })}
        />
        {t('catalogue.filter.onlySuiting')}
      </label>
    </form>
  );
}
