import { useState } from 'preact/hooks';
import type { Channel } from '../../../breaks/index.ts';
import { useWords } from '../../words.ts';
import type { AskingDoor, System, Tried } from './asking-door.ts';

/** "Did it reach you?": puts a question up in one way, and says what the browser says of it and how to mend it. */
export function Try({ channel, name, door }: { channel: Channel; name: string; door: AskingDoor }) {
  const { t } = useWords();
  const [found, setFound] = useState<{ readonly tried: Tried; readonly system: System } | null>(null);
  const attempt = async (): Promise<void> => {
    setFound(null);
    const [tried, system] = await Promise.all([door.try(channel), door.system()]);
    setFound({ tried, system });
  };
  return (
    <div class="channel-try">
      <button
        type="button"
        class="button"
        aria-label={t('options.asking.tryOne', { channel: name })}
        onClick={() => void attempt()}
      >
        {t('options.asking.try')}
      </button>
      <div role="status" class="soft">
        {found && <p>{t(`options.asking.channel.${channel}.${found.tried}`)}</p>}
        {found && channel === 'notification' && <p>{t(`options.asking.mend.${found.system}`)}</p>}
      </div>
    </div>
  );
}
