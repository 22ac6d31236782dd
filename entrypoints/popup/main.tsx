import {
  clock,
  openExercises,
  openOptions,
  readSnapshot,
  sendCommand,
  watchSnapshot,
  words,
} from '../../src/browser/index.ts';
import { Home, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
const door = { clock, send: sendCommand, watch: watchSnapshot };
show(
  <Home
    first={first}
    door={door}
    onExercises={() => void openExercises()}
    onOptions={() => void openOptions()}
  />,
  words,
);
