import {
  door,
  openExercises,
  openOptions,
  progressOnToolbar,
  readSnapshot,
  words,
} from '../../src/browser/index.ts';
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
    onExercises={() => void openExercises()}
    onOptions={() => void openOptions()}
  />,
  words,
);
