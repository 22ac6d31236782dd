export type BrowserName = 'chromium' | 'firefox';
/** The browser's program, or null where none is found; `tried` says where it was looked for. */
export function findBrowser(
  name: BrowserName,
  options?: { branded?: boolean },
): { path: string | null; tried: string[] };
