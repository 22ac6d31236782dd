// What a session in the popup's page costs the processor, against the same page with the session paused.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { CDPSession, Page } from 'puppeteer-core';

/** How much of one core the browser used, in percent, and which of its processes used how much of that. */
export interface Usage {
  readonly percent: number;
  readonly byProcess: Readonly<Record<string, number>>;
}

/** One session's usage: in view, in view but paused, and running silently in a tab that another one covers. */
export interface SessionUsage {
  readonly running: Usage;
  readonly paused: Usage;
  readonly hidden: Usage;
  /** How often the figure was drawn anew while the session was in view. */
  readonly drawnPerSecond: number;
  /** A page with nothing but one line, which is drawn anew as often: what the browser takes for itself. */
  readonly oneLine: Usage;
}

/** Most of the session, and not its end; a paused or hidden one is the same all the time. */
const spans = { runningMs: 240_000, otherwiseMs: 20_000 };
/** What starting, pausing or hiding takes does not count. */
const settleMs = 3_000;

/**
 * A session of five minutes in a page as large as the popup, paused before its end, then running, without
 * sound, in a tab that another one covers. Counted is the processor time of all of the browser's processes, as the browser
 * itself tells it; where it has no graphics card, it paints on the processor too.
 */
export async function usageOfASession(path: string, extension: string): Promise<SessionUsage> {
  // Playwright would keep a covered page in view.
  const browser = await puppeteer.launch({
    executablePath: path,
    pipe: true,
    enableExtensions: [extension],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 380, height: 600 },
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.page())?.close();
    const page = (await browser.pages())[0]!;
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    await page.locator('::-p-text(5 min)').click();
    await page.locator('::-p-aria(Start now)').click();
    await page.waitForSelector('[role=timer]');
    const cdp = await browser.target().createCDPSession();
    const drawn = await countDrawings(page);
    const running = await usageOver(cdp, spans.runningMs);
    const drawnPerSecond = await drawn();
    await page.locator('::-p-aria(Pause)').click();
    const paused = await usageOver(cdp, spans.otherwiseMs);
    await page.locator('::-p-aria(Sound: chimes)').click();
    await page.waitForSelector('::-p-aria(Sound: none)');
    await page.locator('::-p-aria(Go on)').click();
    const other = await browser.newPage();
    const hidden = await usageOver(cdp, spans.otherwiseMs);
    if (!(await page.evaluate(() => document.hidden))) throw new Error('The session is still in view');
    await page.close();
    await other.evaluate(drawOneLine, 1000 / drawnPerSecond);
    const oneLine = await usageOver(cdp, spans.otherwiseMs);
    return { running, paused, hidden, drawnPerSecond, oneLine };
  } finally {
    await browser.close();
  }
}

/** Counts from now on; answers how many there were in a second. */
async function countDrawings(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const counts = { drawings: 0, since: performance.now() };
    const figure = (target: Node) => (target as Element).closest('svg.figure') !== null;
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => figure(target))) counts.drawings += 1;
    }).observe(document.body, { subtree: true, attributes: true });
    return counts;
  });
  return () => counted.evaluate(({ drawings, since }) => (1000 * drawings) / (performance.now() - since));
}

function drawOneLine(everyMs: number): void {
  document.body.innerHTML =
    '<svg viewBox="0 0 150 90" width="340" style="will-change: transform"><path stroke="teal"/></svg>';
  const line = document.querySelector('path')!;
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    line.setAttribute('d', `M10 10L90 ${20 + (drawn % 40)}`);
    setTimeout(() => requestAnimationFrame(draw), Math.max(0, everyMs - 1000 / 60));
  };
  draw();
}

async function usageOver(cdp: CDPSession, spanMs: number): Promise<Usage> {
  await pause(settleMs);
  const [before, startedAt] = [await usedSeconds(cdp), performance.now()];
  await pause(spanMs);
  const [after, seconds] = [await usedSeconds(cdp), (performance.now() - startedAt) / 1000];
  const byProcess = Object.fromEntries(
    [...after].map(([kind, used]) => [kind, (100 * (used - (before.get(kind) ?? 0))) / seconds]),
  );
  return { percent: Object.values(byProcess).reduce((sum, share) => sum + share, 0), byProcess };
}

async function usedSeconds(cdp: CDPSession): Promise<Map<string, number>> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const used = new Map<string, number>();
  for (const { type, cpuTime } of processInfo) used.set(type, (used.get(type) ?? 0) + cpuTime);
  return used;
}
