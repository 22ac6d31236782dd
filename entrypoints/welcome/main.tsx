import { door, goToPlayer, openOptions, readSnapshot, words } from '../../src/browser/index.ts';
import { show, Welcome } from '../../src/ui/index.ts';

const first = await readSnapshot();
show(
  <Welcome
    first={first}
    door={door}
    locale={navigator.language}
    onStarted={goToPlayer}
    onOptions={() => void openOptions()}
  />,
  words,
);
