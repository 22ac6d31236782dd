import { clock } from './clock.ts';
import { sendCommand } from './messages.ts';
import { readPractice, watchSnapshot } from './pages.ts';

/** What every page has of the world behind it. */
export const door = { clock, send: sendCommand, watch: watchSnapshot, readPractice };
