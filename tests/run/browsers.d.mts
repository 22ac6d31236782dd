export type BrowserName = 'chromium' | 'firefox';
/** The browser to drive, or null where none is found; `why` says what was tried. */
export function findBrowser(name: BrowserName): { path: string | null; tried: string[] };
