import { clock, readSnapshot, sendCommand, watchSnapshot, words } from '../../src/browser/index.ts';
import { Options, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
show(<Options first={first} door={{ clock, send: sendCommand, watch: watchSnapshot }} />, words);
