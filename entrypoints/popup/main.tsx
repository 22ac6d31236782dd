import {
  clock,
  openExercises,
  openOptions,
  readPractice,
  readSnapshot,
  sendCommand,
  watchSnapshot,
  words,
} from '../../src/browser/index.ts';
import { Home, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
const door = { clock, send: sendCommand, watch: watchSnapshot, readPractice };
/** Firefox leaves the popup open over the tab that it opened. */
const leaveFor = (open: () => Promise<void>) => () => void open().then(() => close());
show(
  <Home first={first} door={door} onExercises={leaveFor(openExercises)} onOptions={leaveFor(openOptions)} />,
  words,
);
