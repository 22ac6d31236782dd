// How many questions come at a good moment, by a hand that moves a real mouse: a headed browser under Xvfb, whose
// clock libfaketime makes run fast. Idle detection is real, and not sped up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { EngineState } from '../../src/engine/index.ts';
import { faketime, launcher } from '../browser/fixtures/clock.ts';
import { leaveWelcome } from '../browser/fixtures/welcome.ts';
import { openScreen } from '../run/commands/screen.ts';

/** Of so many questions, this many came at most so long after a change of tab. */
export interface Asked {
  readonly asked: number;
  readonly atMoment: number;
}

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ engine?: { data: EngineState } }>;
    };
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { onActivated: { addListener(listener: () => void): void } };
  commands: { onCommand: { dispatch(name: string): void } };
};

const speed = 60;
/** A change of tab every three minutes of the browser's. */
const changeMs = 180_000 / speed;
/** Where between two changes of tab somebody moves, evenly over all of it: questions asked at once come there too. */
const phases = [0.5, 0.1, 0.7, 0.3, 0.9];
/** A change of tab is told to a background that has to start first: half a second of ours. */
const soonMs = 30_000;

/** What is missing of what this needs; null when it can run. */
export function missing(): string | null {
  const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
  return [...(faketime ? [] : ['faketime']), ...['Xvfb', 'xdotool'].filter((one) => !has(one))][0] ?? null;
}

/** A working day with a window of so many minutes for a good moment, until so many questions were asked. */
export async function askedOnADay(
  browser: string,
  extension: string,
  windowMin: number,
  questions: number,
): Promise<Asked> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const clock = { local: '2026-11-23T09:00:00', zone: 'Europe/Berlin', speed };
  const { display, close } = await openScreen();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: launcher(browser, clock, profile),
    headless: false,
    viewport: null,
    env: { ...process.env, DISPLAY: display },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--window-position=0,0',
      '--window-size=1200,800',
    ],
  });
  try {
    return await watch(context, display, windowMin, questions);
  } finally {
    await context.close();
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function watch(
  context: BrowserContext,
  display: string,
  windowMin: number,
  questions: number,
): Promise<Asked> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await leaveWelcome(context);
  const still = context.pages()[0]!;
  await still.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`);
  await still.evaluate(
    (windowMin) =>
      chrome.runtime.sendMessage({
        id: 'window',
        command: { kind: 'change-settings', changes: { windowMin } },
      }),
    windowMin,
  );
  await context.newPage();
  await noteChanges(still);

  const found = new Map<string, boolean>();
  for (let change = 0; found.size < questions; change += 1) {
    // The first two tabs of the strip, by a click.
    spawnSync('xdotool', ['mousemove', change % 2 ? '100' : '330', '18', 'click', '1'], {
      env: { ...process.env, DISPLAY: display },
    });
    await pause(changeMs);
    const asking = await still.evaluate(readAsking);
    if (asking === null || found.has(asking.id)) continue;
    found.set(asking.id, asking.afterMs <= soonMs);
    // Somebody who has moved is asked again after another interval, which begins anywhere between two changes.
    const passedMs = changeMs * phases[found.size % phases.length]!;
    await pause(passedMs);
    const [running] = context.serviceWorkers();
    await running?.evaluate(() => chrome.commands.onCommand.dispatch('moved'));
    await pause(changeMs - passedMs);
  }
  return { asked: found.size, atMoment: [...found.values()].filter(Boolean).length };
}

/** Has the page keep when tabs were changed, in the browser's own time. */
async function noteChanges(still: Page): Promise<void> {
  await still.evaluate(() => {
    const changes: number[] = [];
    Object.assign(globalThis, { changes });
    chrome.tabs.onActivated.addListener(() => changes.push(Date.now()));
  });
}

/** Runs in the page: the question that is asked, and how long after the last change of tab before it. */
async function readAsking(): Promise<{ id: string; afterMs: number } | null> {
  const { engine } = await chrome.storage.local.get('engine');
  const asking = engine?.data.asking;
  if (!asking) return null;
  const { changes } = globalThis as unknown as { changes: readonly number[] };
  const last = changes.findLast((at) => at <= asking.askedAt) ?? -Infinity;
  return { id: asking.id, afterMs: asking.askedAt - last };
}
