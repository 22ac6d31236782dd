import {
  door,
  openPage,
  openOptions,
  progressOnToolbar,
  readSnapshot,
  words,
} from '../../src/browser/index.ts';
import { viewAt } from '../../src/engine/index.ts';
import type { Snapshot, View } from '../../src/engine/index.ts';
import { Home, show } from '../../src/ui/index.ts';

/** The player in a tab, and beside the page: there it may be opened in a tab, as it may from the popup. */
const first = await readSnapshot();
const playerDoor = {
  ...door,
  showProgress: progressOnToolbar(),
  places: { tab: null, beside: null },
};
show(
  <Home
    first={first}
    door={playerDoor}
    onExercises={() => void openPage('exercises')}
    onOptions={() => void openOptions()}
  />,
  words,
);

/** A window that was opened to ask closes once there is nothing to answer, and nobody moves, any more. */
const busy: readonly View['kind'][] = ['due', 'starting', 'in-session', 'finished'];
const closeOnceAnswered = (snapshot: Snapshot): void => {
  if (!busy.includes(viewAt(snapshot, door.clock.now(), door.clock.zone()).kind)) close();
};
if (new URLSearchParams(location.search).has('asked')) {
  closeOnceAnswered(first);
  door.watch(closeOnceAnswered);
}
