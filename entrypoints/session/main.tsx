import {
  door,
  openPage,
  openOptions,
  progressOnToolbar,
  readSnapshot,
  words,
} from '../../src/browser/index.ts';
import { promptAt, viewAt } from '../../src/engine/index.ts';
import type { Snapshot, View } from '../../src/engine/index.ts';
import { Home, show } from '../../src/ui/index.ts';

/** The player in a tab, and beside the page: there it may be opened in a tab, as it may from the popup. */
const first = await readSnapshot();
/** The id of the prompt that this window was opened for, until a session is begun in it; null in a tab, or beside. */
let asked = new URLSearchParams(location.search).get('asked');
const isOwnWindow = asked !== null;
const send: typeof door.send = (command) => {
  if (isOwnWindow && command.kind === 'start-session') {
    // Before the prompt is over, so that the background, which closes windows by their address, leaves it the player.
    history.replaceState(null, '', location.pathname);
    asked = null;
  }
  return door.send(command);
};
const playerDoor = {
  ...door,
  send,
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

/** While one of these shows, a window in which a session was begun stays open. */
const playing: readonly View['kind'][] = ['due', 'starting', 'in-session', 'finished'];

/** A window of our own closes once its prompt is over, and after the session that was begun in it. */
function closeOnceOver(snapshot: Snapshot): void {
  const [now, zone] = [door.clock.now(), door.clock.zone()];
  const isOver =
    asked === null
      ? !playing.includes(viewAt(snapshot, now, zone).kind)
      : promptAt(snapshot, now, zone) !== asked;
  if (isOver) close();
}
if (isOwnWindow) {
  closeOnceOver(first);
  door.watch(closeOnceOver);
}
