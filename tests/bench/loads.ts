// How pages load in one Chromium, by turns, so that the machine's moods fall on all alike.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { leaveWelcome } from '../browser/fixtures/welcome.ts';

/** An extension with a popup.html, by the name in its manifest. */
export interface Subject {
  name: string;
  folder: string;
}

export interface Load {
  /** Milliseconds from the start of the navigation to the first paint with content. */
  firstPaintMs: number;
  /** Milliseconds from there to the page's heading: the first that it has to say. */
  headingMs: number;
  /** Bytes of live JavaScript objects once the page has come to rest. */
  heapBytes: number;
}

/** The popup of each extension, loaded `times` each after two unmeasured loads. */
export async function measure(
  browser: string,
  subjects: readonly Subject[],
  times: number,
): Promise<Load[][]> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const folders = subjects.map(({ folder }) => folder).join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    args: [
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
      // A paint waits for no frame, which would round every figure to 16.7 ms.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
  try {
    const addresses = await addressesOf(subjects, context);
    await leaveWelcome(context);
    const loads: Load[][] = subjects.map(() => []);
    for (let turn = -2; turn < times; turn++) {
      for (const [index, address] of addresses.entries()) {
        const load = await loadOnce(context, address);
        if (turn >= 0) loads[index]!.push(load);
      }
    }
    return loads;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

declare const chrome: { runtime: { getManifest(): { name: string } } };

async function addressesOf(subjects: readonly Subject[], context: BrowserContext): Promise<string[]> {
  while (context.serviceWorkers().length < subjects.length) await context.waitForEvent('serviceworker');
  const known = new Map<string, string>();
  for (const worker of context.serviceWorkers()) {
    const name = await worker.evaluate(() => chrome.runtime.getManifest().name);
    known.set(name, `chrome-extension://${new URL(worker.url()).host}/popup.html`);
  }
  return subjects.map(({ name }) => known.get(name)!);
}

/** Times and heap come from loads of their own: what watches for the heading takes room in the heap. */
async function loadOnce(context: BrowserContext, address: string): Promise<Load> {
  const times = await inPage(context, async (page) => {
    await page.addInitScript(watchForHeading);
    await page.goto(address);
    return page.evaluate(readTimes);
  });
  const heapBytes = await inPage(context, async (page) => {
    await page.goto(address);
    // By the protocol alone: what Playwright would put into the page to look for it is larger than the page.
    const cdp = await context.newCDPSession(page);
    const hasHeading = { expression: `document.querySelector('h1') !== null` };
    while (!(await cdp.send('Runtime.evaluate', hasHeading)).result.value) await pause(20);
    return heapAtRest(cdp);
  });
  return { ...times, heapBytes };
}

/**
 * What is live once the page has come to rest. One collection straight after the heading says little: it leaves
 * what only the next frees, and counts what the page fetches after its heading in one load and not in another.
 */
async function heapAtRest(cdp: CDPSession): Promise<number> {
  const last: number[] = [];
  for (let reading = 0; reading < 30; reading++) {
    await cdp.send('HeapProfiler.collectGarbage');
    last.unshift((await cdp.send('Runtime.getHeapUsage')).usedSize);
    last.splice(4);
    if (last.length === 4 && Math.max(...last) < 1.005 * Math.min(...last)) break;
    await pause(100);
  }
  return last[0]!;
}

async function inPage<T>(context: BrowserContext, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page before anything else. */
function watchForHeading(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('h1') === null) return;
    performance.mark('heading');
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
async function readTimes(): Promise<{ firstPaintMs: number; headingMs: number }> {
  const came = (type: string, name: string): Promise<number> =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntriesByName(name)[0];
        if (entry) resolve(entry.startTime);
      }).observe({ type, buffered: true });
    });
  return {
    firstPaintMs: await came('paint', 'first-contentful-paint'),
    headingMs: await came('mark', 'heading'),
  };
}
