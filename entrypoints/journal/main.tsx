import { clock, door, journalDoor, openOptions, words } from '../../src/browser/index.ts';
import { Journal, show } from '../../src/ui/index.ts';

show(
  <Journal
    door={journalDoor}
    practice={door}
    zone={clock.zone()}
    onOptions={() => void openOptions()}
    onAgain={() => location.reload()}
  />,
  words,
);
