/** Where calls are known to be held in a browser: Meet, Zoom, Teams, Webex, Whereby, Jitsi, Slack. */
export const knownCallSites = [
  'meet.google.com',
  '*.zoom.us',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  '*.webex.com',
  '*.whereby.com',
  'meet.jit.si',
  'app.slack.com',
] as const;

/** So many sites are looked for among the tabs, and no more. */
export const mostCallSites = 50;

const siteShape = /^(\*\.)?([a-z\d-]{1,63}\.)+[a-z\d-]{2,63}$/;

/** Whether a text names a site as the settings keep it. */
export function isCallSite(text: unknown): text is string {
  return typeof text === 'string' && siteShape.test(text);
}

/** The site that somebody means by its address or its name; null for what names none. */
export function readCallSite(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const host = URL.parse(typed.includes('://') ? typed : `https://${typed}`)?.hostname ?? '';
  return isCallSite(host) ? host : null;
}
