import { useEffect, useMemo, useState } from 'preact/hooks';
import { cueSounds, fields } from '../../settings/index.ts';
import type { Sound } from '../../settings/index.ts';
import { Choice } from '../choice.tsx';
import { createSounder, watchVoices } from '../sound/sounder.ts';
import type { Silence } from '../sound/sounder.ts';
import { useWords } from '../words.ts';
import { Check } from './check.tsx';
import { Range } from './range.tsx';

const { rate, volume } = fields.sound.fields;

/** How sessions are heard, with a try of each. */
export function SoundSection({ sound, onChange }: { sound: Sound; onChange: (sound: Sound) => void }) {
  const { t, language } = useWords();
  const [silence, setSilence] = useState<Silence | null>(null);
  const sounder = useMemo(() => createSounder(setSilence), []);
  const voices = useVoices(language);
  const change = (part: Partial<Sound>) => onChange({ ...sound, ...part });
  const hear = (cues: 'voice' | 'chimes') => {
    setSilence(null);
    const spoken = { text: t('options.sound.sample'), language };
    sounder.sound({ kind: 'ready', atMs: 0, index: 0 }, spoken, { ...sound, cues });
  };
  return (
    <>
      <Choice
        legend={t('options.sound.cues')}
        isLegendShown
        options={cueSounds.map((value) => ({ value, label: t(`options.sound.${value}`) }))}
        value={sound.cues}
        onChoose={(cues) => change({ cues })}
      />
      <label class="field wide">
        <span>{t('options.sound.whichVoice')}</span>
        <select
          class="input"
          value={sound.voice ?? ''}
          disabled={voices.length === 0}
          onChange={({ currentTarget: { value } }) => change({ voice: value === '' ? null : value })}
        >
          <option value="">
            {t(voices.length === 0 ? 'options.sound.noVoice' : 'options.sound.firstVoice')}
          </option>
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Range
        label={t('options.sound.rate')}
        value={sound.rate}
        {...rate}
        onChoose={(rate) => change({ rate })}
      />
      <Range
        label={t('options.sound.volume')}
        value={sound.volume}
        {...volume}
        onChoose={(volume) => change({ volume })}
      />
      <div class="checks">
        <Check
          label={t('options.sound.counts')}
          checked={sound.counts}
          onCheck={(counts) => change({ counts })}
        />
      </div>
      <div class="tries">
        <button type="button" class="button" onClick={() => hear('voice')}>
          {t('options.sound.tryVoice')}
        </button>
        <button type="button" class="button" onClick={() => hear('chimes')}>
          {t('options.sound.tryChimes')}
        </button>
      </div>
      <p class="soft" role="status">
        {silence && t(`player.silence.${silence}`)}
      </p>
    </>
  );
}

function useVoices(language: string): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => watchVoices(language, setVoices), [language]);
  return voices;
}
