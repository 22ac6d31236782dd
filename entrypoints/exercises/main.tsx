import {
  clock,
  openOptions,
  readPractice,
  readSnapshot,
  sendCommand,
  watchSnapshot,
  words,
} from '../../src/browser/index.ts';
import { Catalogue, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
const door = { clock, send: sendCommand, watch: watchSnapshot, readPractice };
show(<Catalogue first={first} door={door} onOptions={() => void openOptions()} />, words);
