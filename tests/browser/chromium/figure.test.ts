import { exerciseById } from '../../exercises/exercise-by-id.ts';
import { layOut } from '../../../src/routines/index.ts';
import { startSession } from '../../../src/session/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { satFor, stored } from '../fixtures/stored.ts';

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
