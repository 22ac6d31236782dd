import {
  callLeave,
  clock,
  openExercises,
  readPractice,
  readSnapshot,
  sendCommand,
  watchSnapshot,
  words,
} from '../../src/browser/index.ts';
import { Options, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
const door = { clock, send: sendCommand, watch: watchSnapshot, readPractice };
show(<Options first={first} door={door} calls={callLeave} onExercises={() => void openExercises()} />, words);
