import { callLeave, door, openExercises, readSnapshot, words } from '../../src/browser/index.ts';
import { Options, show } from '../../src/ui/index.ts';

const first = await readSnapshot();
show(<Options first={first} door={door} calls={callLeave} onExercises={() => void openExercises()} />, words);
