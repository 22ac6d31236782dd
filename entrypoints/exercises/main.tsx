import { openOptions, words } from '../../src/browser/index.ts';
import { Catalogue, show } from '../../src/ui/index.ts';

show(<Catalogue onOptions={() => void openOptions()} />, words);
