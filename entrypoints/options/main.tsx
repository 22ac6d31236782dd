import {
  bannerLeave,
  callLeave,
  door,
  openPage,
  readCalendars,
  readPrompts,
  readRecords,
  readSnapshot,
  system,
  tryChannel,
  words,
} from '../../src/browser/index.ts';
import { Options, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
const asking = { try: tryChannel, bannerLeave, system, readPrompts };
show(
  <Options
    first={first}
    door={door}
    asking={asking}
    calls={callLeave}
    readCalendars={readCalendars}
    readRecords={readRecords}
    onExercises={() => void openPage('exercises')}
    onJournal={() => void openPage('journal')}
    onWelcome={() => void openPage('welcome')}
  />,
  words,
);
