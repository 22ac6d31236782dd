/**
 * What does a person see, and how do they answer? Preact components that get values and callbacks, and know no
 * storage and no extension API. Pages import their stylesheet directly.
 * May import: the core folders and the engine's view of things.
 */
export { putBanner } from './banner/banner.ts';
export { Catalogue } from './catalogue/catalogue.tsx';
export { Journal } from './journal/journal.tsx';
export { Options } from './options/options.tsx';
export { Home } from './popup/home.tsx';
export { tellAloud } from './sound/tell-aloud.ts';
export { waitInWorker } from './sound/wait-in-worker.ts';
export { show } from './show.tsx';
export { Welcome } from './welcome/welcome.tsx';
