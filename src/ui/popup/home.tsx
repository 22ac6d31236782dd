import { useEffect, useRef, useState } from 'preact/hooks';
import { viewAt } from '../../engine/index.ts';
import type { Snapshot } from '../../engine/index.ts';
import { dayAt } from '../../journal/index.ts';
import { useLive, useSeconds } from '../live.ts';
import type { Live, PlayerDoor } from '../live.ts';
import { Header } from './header.tsx';
import { Messages } from './lazy-parts.tsx';
import { Screen } from './screens.tsx';

/** The popup, and the session's tab: whatever is true at this second, and what can be done about it. */
export function Home({
  first,
  door,
  onExercises,
  onOptions,
}: {
  first: Snapshot;
  door: PlayerDoor;
  onExercises: () => void;
  onOptions: () => void;
}) {
  const live = useLive(first, door);
  const now = door.clock.now();
  const zone = door.clock.zone();
  const view = viewAt(live.snapshot, now, zone);
  useSeconds(door, view.kind === 'in-session' ? now + view.position.remainingMs : 0);

  const screen = useRef<HTMLElement>(null);
  const [kind, setKind] = useState(view.kind);
  useEffect(() => {
    if (kind === view.kind) return;
    setKind(view.kind);
    // The button that was pressed is gone with its screen: go on from the new one's heading.
    if (document.activeElement === document.body) {
      screen.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }, [kind, view.kind]);

  return (
    <div class="home">
      <Header onExercises={onExercises} onOptions={onOptions} />
      <div class="messages" role="status">
        {hasMessages(live) && <Messages live={live} onOptions={onOptions} />}
      </div>
      <main class="screen" ref={screen} data-state={view.kind}>
        <Screen
          view={view}
          snapshot={live.snapshot}
          now={now}
          zone={zone}
          send={live.send}
          source={{
            settings: live.snapshot.settings,
            day: dayAt(now, zone),
            doneToday: live.snapshot.today.completions,
            given: live.snapshot.state.governed?.policy.routines,
            door,
            send: live.send,
          }}
          door={door}
        />
      </main>
    </div>
  );
}

function hasMessages({ snapshot, unanswered }: Live): boolean {
  return unanswered !== null || snapshot.isUnsaved || snapshot.state.notices.length > 0;
}
