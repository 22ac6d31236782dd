import {
  askNowAndThen,
  clock,
  closeTeller,
  isKeeper,
  watchTelling,
  wordsFor,
} from '../../src/browser/index.ts';
import { tellAloud, waitInWorker } from '../../src/ui/index.ts';

/** The page that nobody sees: it tells a running session to the ear when no player is open, or keeps Firefox listening. */
if (isKeeper()) askNowAndThen();
else tellAloud({ clock, wait: waitInWorker(), watchTelling, wordsFor, close: closeTeller });
