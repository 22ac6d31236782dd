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
show(
  <Home
    first={first}
    door={door}
    onExercises={() => void openExercises()}
    onOptions={() => void openOptions()}
  />,
  words,
);
