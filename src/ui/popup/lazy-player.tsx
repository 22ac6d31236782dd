import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlayerProps } from '../player/player.tsx';

/** Fetches the player when it is first wanted, so that the popup is light without it. */
export function LazyPlayer(props: PlayerProps) {
  const [Player, setPlayer] = useState<ComponentType<PlayerProps> | null>(null);
  useEffect(() => {
    void import('../player/player.tsx').then((loaded) => setPlayer(() => loaded.Player));
  }, []);
  return Player && <Player {...props} />;
}
