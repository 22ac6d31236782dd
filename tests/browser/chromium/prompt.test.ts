import { whereTheClockCanRun } from '../fixtures/clock.ts';
import type { Extension } from '../fixtures/extension.ts';
import { expect, test } from '../fixtures/extension.ts';

const zone = 'Europe/Berlin';
const speed = 60;
const minuteMs = 60_000;

/** What the background noted of somebody who sits and was asked. */
interface Noted {
  readonly sitting: { readonly sinceAt: number };
  readonly breaks: { readonly prompt: { readonly shownAt: number } };
}

/** Waits until the browser's own clock shows a time of its first day. */
async function until(extension: Extension, at: number): Promise<void> {
  await expect.poll(() => extension.now(), { intervals: [200] }).toBeGreaterThan(at);
}

whereTheClockCanRun(() => {
  test.describe('a fresh install with somebody always active', () => {
    test('is asked 45 to 56 min after Monday 09:00, once', async ({ launchAt }) => {
      const nine = Date.parse('2026-11-23T09:00:00+01:00');
      const extension = await launchAt({ local: '2026-11-23T09:00:00', zone, speed });
      await expect.poll(() => extension.notifications(), { intervals: [200] }).toHaveLength(1);
      // The background noted since when it counts, and when it asked: starting a browser takes minutes of the
      // false clock, which also runs on while we look.
      const { engine } = await extension.storage();
      const { sitting, breaks } = (engine as { data: Noted }).data;
      expect(sitting.sinceAt).toBeGreaterThanOrEqual(nine);
      const afterMin = (breaks.prompt.shownAt - sitting.sinceAt) / minuteMs;
      expect(afterMin).toBeGreaterThanOrEqual(45);
      expect(afterMin).toBeLessThan(56);
      expect(await extension.badge()).not.toBe('');
    });

    test('is asked exactly once though the background is killed every 5 min', async ({ launchAt }) => {
      const extension = await launchAt({ local: '2026-11-23T09:00:00', zone, speed });
      // The browser has taken minutes of the false clock to start.
      const ready = await extension.now();
      const asked = new Set<string>();
      let minute = 0;
      const killAfterFive = async (): Promise<void> => {
        minute += 5;
        await until(extension, ready + minute * minuteMs);
        for (const id of await extension.notifications()) asked.add(id);
        await extension.kill();
      };
      while (asked.size === 0) await killAfterFive();
      expect(minute).toBeLessThanOrEqual(60);
      expect(extension.starts(), 'each kill was one').toBeGreaterThan(2);
      // One that is asked again has another id.
      await killAfterFive();
      expect([...asked]).toHaveLength(1);
    });

    for (const [name, local] of [
      ['on Saturday', '2026-11-28T09:00:00'],
      ['before work begins', '2026-11-23T07:30:00'],
    ] as const) {
      test(`is not asked ${name}`, async ({ launchAt }) => {
        const extension = await launchAt({ local, zone, speed });
        const start = Date.parse(`${local}+01:00`);
        await until(extension, start + 60 * minuteMs);
        expect(await extension.notifications()).toHaveLength(0);
        expect(await extension.badge()).toBe('');
      });
    }
  });
});
