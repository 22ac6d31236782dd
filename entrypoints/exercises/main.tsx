import { door, openOptions, readSnapshot, words } from '../../src/browser/index.ts';
import { Catalogue, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
show(<Catalogue first={first} door={door} onOptions={() => void openOptions()} />, words);
