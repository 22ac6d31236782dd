import { useMemo } from 'preact/hooks';
import type { Schedule } from '../../../schedule/index.ts';
import { Choice } from '../../choice.tsx';
import { placeOf, zonePhrase } from '../../zone-phrase.ts';
import { useWords } from '../../words.ts';

type Zone = Schedule['zone'];

/** Whether the hours follow the computer on its journeys, or stay with the clock of one place. */
export function ZoneChoice({
  zone,
  computerZone,
  onChange,
}: {
  zone: Zone;
  computerZone: string;
  onChange: (zone: Zone) => void;
}) {
  const words = useWords();
  const { t } = words;
  const stays = zone !== 'follow';
  return (
    <div class="zone">
      <Choice
        legend={t('options.week.zone.legend')}
        isLegendShown
        options={[
          { value: 'follow', label: t('options.week.zone.follow') },
          { value: 'stay', label: t('options.week.zone.stay') },
        ]}
        value={stays ? 'stay' : 'follow'}
        onChoose={(how) => onChange(how === 'follow' ? 'follow' : computerZone)}
      />
      {stays && <Zones zone={zone} onChoose={onChange} />}
      <p class="soft row-line" role="status">
        {stays && zone !== computerZone
          ? zonePhrase(computerZone, zone, words)
          : t('options.week.zone.now', { place: placeOf(computerZone) })}
      </p>
    </div>
  );
}

function Zones({ zone, onChoose }: { zone: string; onChoose: (zone: string) => void }) {
  const { t } = useWords();
  // One that this browser knows by another name stays what it is called.
  const zones = useMemo(() => [...new Set([...Intl.supportedValuesOf('timeZone'), zone])].sort(), [zone]);
  return (
    <select
      class="input"
      aria-label={t('options.week.zone.which')}
      value={zone}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {zones.map((name) => (
        <option key={name} value={name}>
          {name.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  );
}
