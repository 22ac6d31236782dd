import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlayerProps } from '../player/player.tsx';

/** The player, fetched when it is first wanted. It lies beside the page, so nobody sees it come. */
export function LazyPlayer(props: PlayerProps) {
  const [Player, setPlayer] = useState<ComponentType<PlayerProps> | null>(null);
  useEffect(() => {
    void import('./playing.ts').then((loaded) => setPlayer(() => loaded.Player));
  }, []);
  return Player && <Player {...props} />;
}
