// How two pages load in one Chromium, by turns, so that the machine's moods fall on both alike.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

export interface Load {
  /** Milliseconds from the start of the navigation to the first paint with content. */
  firstPaintMs: number;
  /** Bytes of live JavaScript objects after a garbage collection. */
  heapBytes: number;
}

/** The popup of each folder's extension, loaded `times` each after two unmeasured loads. */
export async function measure(browser: string, folders: readonly string[], times: number): Promise<Load[][]> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    args: [
      `--disable-extensions-except=${folders.join(',')}`,
      `--load-extension=${folders.join(',')}`,
      // A paint waits for no frame, which would round every figure to 16.7 ms.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
  try {
    while (context.serviceWorkers().length < folders.length) await context.waitForEvent('serviceworker');
    const addresses = await Promise.all(
      context.serviceWorkers().map(async (worker) => {
        const name = await worker.evaluate(() => chrome.runtime.getManifest().name);
        return { name, address: `chrome-extension://${new URL(worker.url()).host}/popup.html` };
      }),
    );
    // The empty one last, as in `folders`.
    addresses.sort((a, b) => Number(a.name === 'Empty') - Number(b.name === 'Empty'));
    const loads: Load[][] = folders.map(() => []);
    for (let turn = -2; turn < times; turn++) {
      for (const [index, { address }] of addresses.entries()) {
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

async function loadOnce(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    const firstPaintMs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0];
            if (paint) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    const cdp = await context.newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { firstPaintMs, heapBytes: usedSize };
  } finally {
    await page.close();
  }
}
