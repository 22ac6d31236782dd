import {
  canOpenBeside,
  door,
  openBeside,
  openPage,
  openOptions,
  openTab,
  progressOnToolbar,
  readSnapshot,
  words,
} from '../../src/browser/index.ts';
import { Home, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
/** Firefox leaves the popup open over the tab that it opened. */
const leaveFor = (open: () => Promise<void>) => () => void open().then(() => close());
const playerDoor = {
  ...door,
  showProgress: progressOnToolbar(),
  places: { tab: leaveFor(openTab), beside: canOpenBeside() ? leaveFor(openBeside) : null },
};
show(
  <Home
    first={first}
    door={playerDoor}
    onExercises={leaveFor(() => openPage('exercises'))}
    onOptions={leaveFor(openOptions)}
  />,
  words,
);
