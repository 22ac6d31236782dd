/**
 * The only place that touches extension APIs: the real world, one file per API.
 * May import: the core folders and the engine, whose world it is.
 */
export { bannerLeave } from './banner-leave.ts';
export { bannerLine, takeCard } from './banner-page.ts';
export { readCalendars } from './calendars.ts';
export { callLeave } from './calls.ts';
export { clock } from './clock.ts';
export { door } from './door.ts';
export { askNowAndThen, isKeeper } from './keep-running.ts';
export { listen } from './listen.ts';
export { goToPlayer, openOptions, openPage } from './open-pages.ts';
export { readSnapshot } from './pages.ts';
export { canOpenBeside, openBeside, openTab } from './player.ts';
export { progressOnToolbar } from './progress.ts';
export { journalDoor, readRecords } from './records.ts';
export { closeTeller, watchTelling } from './teller.ts';
export { wordsFor } from './texts.ts';
export { readPrompts, system, tryChannel } from './trials.ts';
export { words } from './words.ts';
export { browserWorld } from './world.ts';
