import { cueSounds } from '../../settings/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Beside, Bell, Larger, Muted, Speech } from '../icons.tsx';
import type { PlayerDoor, Send } from '../live.ts';
import { useWords } from '../words.ts';

const icons = { voice: Speech, chimes: Bell, silent: Muted } as const;

/** How the session is heard, and where else it can be seen. */
export function Tools({
  settings,
  places,
  send,
}: {
  settings: Settings;
  places: PlayerDoor['places'];
  send: Send;
}) {
  const { t } = useWords();
  const { sound } = settings;
  const next = cueSounds[(cueSounds.indexOf(sound.cues) + 1) % cueSounds.length] ?? sound.cues;
  return (
    <div class="player-tools" role="group" aria-label={t('player.tools')}>
      <Tool
        label={t(`player.sound.${sound.cues}`)}
        hint={t(`player.soundNext.${next}`)}
        icon={icons[sound.cues]}
        onPress={() => void send({ kind: 'change-settings', changes: { 'sound.cues': next } })}
      />
      {places.tab && <Tool label={t('player.inTab')} icon={Larger} onPress={places.tab} />}
      {places.beside && <Tool label={t('player.beside')} icon={Beside} onPress={places.beside} />}
    </div>
  );
}

function Tool({
  label,
  hint = label,
  icon: Icon,
  onPress,
}: {
  label: string;
  /** What pressing does, where the label says what is. */
  hint?: string;
  icon: typeof Bell;
  onPress: () => void;
}) {
  return (
    <button type="button" class="button quiet icon-only" aria-label={label} title={hint} onClick={onPress}>
      <Icon />
    </button>
  );
}
