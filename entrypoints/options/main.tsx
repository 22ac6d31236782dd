import {
  bannerLeave,
  callLeave,
  door,
  openExercises,
  openWelcome,
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
    readRecords={readRecords}
    onExercises={() => void openExercises()}
    onWelcome={() => void openWelcome()}
  />,
  words,
);
