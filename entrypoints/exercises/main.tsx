import { clock, openOptions, readSnapshot, watchSnapshot, words } from '../../src/browser/index.ts';
import { Catalogue, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
const door = { clock, watch: watchSnapshot };
show(<Catalogue first={first} door={door} onOptions={() => void openOptions()} />, words);
