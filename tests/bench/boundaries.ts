// How far from the plan the cues of a session come: what is heard, read and drawn, in real time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { cuesOf, endsAt } from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { Target } from '../browser/fixtures/target.ts';
import { leaveWelcome } from '../browser/fixtures/welcome.ts';

/** Milliseconds between the plan and what came, one for each cue or change of step. */
export interface Lags {
  readonly heard: readonly number[];
  readonly read: readonly number[];
  readonly drawn: readonly number[];
}

/** What a page noted, as instants. */
interface Noted {
  readonly heard: readonly number[];
  readonly read: readonly number[];
  readonly drawn: readonly number[];
}

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ engine?: { data: { session: Session | null } } }> } };
};

/** A session of so many minutes, begun in the popup's page, which stays open or is closed at once. */
export async function lagsOfASession(
  browser: string,
  extension: string,
  minutes: number,
  stays: 'open' | 'closed',
): Promise<Lags> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  try {
    await context.addInitScript(note);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await leaveWelcome(context);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    await page.getByText(`${minutes} min`, { exact: true }).click();
    await page.getByRole('button', { name: 'Start now' }).click();
    await page.getByRole('timer').waitFor();
    const session = await sessionIn(page);
    const noted = stays === 'open' ? await inView(page, session) : await unseen(context, page, session);
    return lagsOf(session, noted);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function sessionIn(page: Page): Promise<Session> {
  const stored = await page.evaluate(() => chrome.storage.local.get('engine'));
  const session = stored.engine?.data.session;
  if (!session) throw new Error('No session has begun');
  return session;
}

async function inView(page: Page, session: Session): Promise<Noted> {
  await pause(endsAt(session)! + 1_000 - Date.now());
  return page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
}

/** The page of sounds closes itself a while after the last cue: what it noted is read before that. */
async function unseen(context: BrowserContext, page: Page, session: Session): Promise<Noted> {
  const target = await Target.attach(context.browser()!, 'the page of sounds', ({ url }) =>
    url.endsWith('/sounds.html'),
  );
  await target.send('Runtime.evaluate', { expression: `(${String(note)})()` });
  // Without a page left the browser would end.
  await context.newPage();
  await page.close();
  await pause(endsAt(session)! + 2_000 - Date.now());
  const { result } = await target.send<{ result: { value: Noted } }>('Runtime.evaluate', {
    expression: 'globalThis.noted',
    returnByValue: true,
  });
  return result.value;
}

/** Runs in the page: notes when a tone is struck, and when the words or the figure of a step change. */
function note(): void {
  const noted = { heard: [] as number[], read: [] as number[], drawn: [] as number[] };
  Object.assign(globalThis, { noted });
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (this: OscillatorNode, when = 0): void {
    // A chime of several tones is noted by its first.
    if (when - this.context.currentTime < 0.05) noted.heard.push(Date.now());
    start.call(this, when);
  };
  let words = '';
  let figure = '';
  new MutationObserver(() => {
    const said = document.querySelector('.player')?.getAttribute('data-step') ?? '';
    const drawn = document.querySelector('.player .figure')?.getAttribute('aria-label') ?? '';
    if (said !== words) noted.read.push(Date.now());
    if (drawn !== figure) noted.drawn.push(Date.now());
    words = said;
    figure = drawn;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

function lagsOf(session: Session, noted: Noted): Lags {
  const { timeline, clock } = session;
  if (clock.kind !== 'running') throw new Error('The session does not run');
  const cues = cuesOf(timeline, { counts: false }).map(({ atMs }) => clock.sinceAt + atMs);
  let at = clock.sinceAt;
  const changes = timeline.steps.flatMap(({ kind, durationMs }, i) => {
    const before = timeline.steps[i - 1]?.kind;
    const beganAt = at;
    at += durationMs;
    return before !== undefined && before !== kind ? [beganAt] : [];
  });
  const lags = (planned: readonly number[], came: readonly number[]) =>
    planned.map((one) => Math.min(...came.map((other) => Math.abs(other - one))));
  // The session begins before its player can.
  return {
    heard: lags(cues.slice(1), noted.heard),
    read: lags(changes, noted.read),
    drawn: lags(changes, noted.drawn),
  };
}
