import { useState } from 'preact/hooks';
import type { Snapshot } from '../../engine/index.ts';
import { settings as settingChoices } from '../../exercises/index.ts';
import type { Setting } from '../../exercises/index.ts';
import { minuteChoices } from '../../settings/index.ts';
import type { Minutes } from '../../settings/index.ts';
import { Choice } from '../choice.tsx';
import type { Send } from '../live.ts';
import { useWords } from '../words.ts';
import { startClinicsFour, startNow } from './start-now.ts';

/** Where and for how long to move, filled in as usually wanted, and the button that begins. */
export function StartForm({ snapshot, isDue, send }: { snapshot: Snapshot; isDue: boolean; send: Send }) {
  const { t } = useWords();
  const { settings } = snapshot;
  // Null until chosen here, so that changed settings show through.
  const [chosenSetting, setSetting] = useState<Setting | null>(null);
  const [chosenMinutes, setMinutes] = useState<Minutes | null>(null);
  const setting = chosenSetting ?? settings.setting;
  const minutes = chosenMinutes ?? settings.minutes;
  return (
    <form
      class="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        void startNow(setting, minutes, snapshot, send);
      }}
    >
      <Choice
        legend={t('popup.start.setting')}
        options={settingChoices.map((value) => ({ value, label: t(`page.setting.${value}`) }))}
        value={setting}
        onChoose={setSetting}
      />
      <Choice
        legend={t('popup.start.minutes')}
        options={minuteChoices.map((value) => ({ value, label: t('page.time.minutes', { minutes: value }) }))}
        value={minutes}
        onChoose={setMinutes}
      />
      <button type="submit" class={isDue ? 'button large primary' : 'button large'}>
        {t(isDue ? 'popup.start.due' : 'popup.start.now')}
      </button>
      {setting === 'floor' && (
        <button type="button" class="button quiet" onClick={() => void startClinicsFour(send)}>
          {t('popup.start.clinicsFour')}
        </button>
      )}
    </form>
  );
}
