import type { Page } from '@playwright/test';
import { exerciseById } from '../../../src/exercises/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import { startSession } from '../../../src/session/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { minuteMs, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';

/** The session's tab, 15 s into a movement that goes on for ten minutes, so that no other comes meanwhile. */
async function openSession(extension: Extension): Promise<Page> {
  const now = await extension.now();
  const { id: exerciseId, doses } = exerciseById('seatedKneeExtension');
  const item = { exerciseId, level: 'gentle' as const, dose: doses.gentle };
  const { steps } = layOut({ setting: 'seated', minutes: 10, items: [item] });
  const step = steps.find(({ kind }) => kind === 'work')!;
  const times = Math.ceil((10 * minuteMs) / step.durationMs);
  const long = { ...step, count: step.count * times, durationMs: step.durationMs * times };
  const routine = { setting: 'seated', minutes: 10, timeline: { steps: [long] } } as const;
  const session = startSession('a-session', routine, now - 15_000);
  await extension.wakeWith(stored({ ...satFor(46, now), session }));
  return extension.page('session.html');
}

/** Every line of the picture as it is drawn now. */
const drawn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.figure path')].map((path) => path.getAttribute('d')).join(),
  );

/** What was drawn, and what is after a few more frames. */
const beforeAndAfter = async (page: Page): Promise<[string, string]> => {
  const before = await drawn(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i += 1) await new Promise(requestAnimationFrame);
  });
  return [before, await drawn(page)];
};

test('the figure says what it shows, moves with the session, and stands still while it is paused', async ({
  extension,
}) => {
  const page = await openSession(extension);
  const name = await page.getByRole('heading').innerText();
  await expect(page.getByRole('img', { name: new RegExp(`^${name}: `) })).toBeVisible();
  await expect.poll(async () => new Set(await beforeAndAfter(page)).size, { message: 'it moves' }).toBe(2);
  await page.getByRole('button', { name: text('player.pause') }).click();
  await expect(page.getByText(text('player.paused'))).toBeVisible();
  const [before, after] = await beforeAndAfter(page);
  expect(after).toBe(before);
});

test('a quick movement is drawn ten times a second at most where each picture takes long', async ({
  extension,
}) => {
  const now = await extension.now();
  const circles = exerciseById('standingHipCircles');
  const timeline = layOut({
    setting: 'standing',
    minutes: 1,
    items: [{ exerciseId: circles.id, level: 'standard', dose: circles.doses.standard }],
  });
  const { durationMs } = timeline.steps[0]!;
  const session = startSession('a-session', { setting: 'standing', minutes: 1, timeline }, now - durationMs);
  await extension.wakeWith(stored({ ...satFor(46, now), session }));
  const page = await extension.page('session.html');
  await expect(page.locator('svg.figure')).toBeVisible();
  const gapsMs = await page.evaluate(async () => {
    const { requestAnimationFrame: frame } = globalThis;
    globalThis.requestAnimationFrame = (draw) =>
      frame((at) => {
        draw(at);
        const until = performance.now() + 20;
        while (performance.now() < until);
      });
    const drawnAt: number[] = [];
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (drawnAt.push(performance.now()) < 40) return;
        observer.disconnect();
        resolve();
      }).observe(document.querySelector('svg.figure')!, { subtree: true, attributes: true });
    });
    return drawnAt.slice(1).map((at, i) => at - drawnAt[i]!);
  });
  // The first few are drawn before it is known what they take.
  const known = gapsMs.slice(10).sort((a, b) => a - b);
  expect(known[Math.floor(known.length / 2)]).toBeGreaterThan(80);
});

test('where motion is not wanted, start and end stand side by side', async ({ extension }) => {
  const page = await openSession(extension);
  await expect(page.locator('svg.figure')).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('svg.figure')).toHaveCount(2);
  const [before, after] = await beforeAndAfter(page);
  expect(after).toBe(before);
  await page.screenshot({ path: '.limber/screenshots/session-tab-reduced-motion.png' });
});
