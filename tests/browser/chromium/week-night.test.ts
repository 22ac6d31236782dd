import { whereTheClockCanRun } from '../fixtures/clock.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { drag } from '../pages/drawn-week.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { Toolbar } from '../pages/toolbar.ts';

const zone = 'Europe/Berlin';
const minuteMs = 60_000;

async function until(extension: Extension, at: number): Promise<void> {
  await expect.poll(() => extension.now(), { intervals: [200] }).toBeGreaterThan(at);
}

whereTheClockCanRun(() => {
  test('hours drawn past midnight hold in the night in which the clock is put back', async ({ launchAt }) => {
    // At 03:00 on 25 October 2026 the clock in Berlin is put back to 02:00.
    const extension = await launchAt({ local: '2026-10-25T01:00:00', zone, speed: 120 });
    const options = await OptionsPage.open(extension);
    await drag(options.page, ['Saturday', 22], ['Sunday', 3]);
    await expect(options.drawn('Saturday', '22:00', '03:00', 'overnight')).toBeVisible();
    await options.setLimit(20);

    await expect.poll(() => extension.notifications(), { intervals: [200] }).toHaveLength(1);
    const endsAt = Date.parse('2026-10-25T03:00:00+01:00');
    await until(extension, endsAt);
    // An hour later than by a count of hours from 22:00 on: the background noted when it fell quiet. A slow machine
    // notes it late in a clock that runs 120 times too fast.
    const quietAt = async () =>
      (await extension.state()).log.findLast(({ kind }) => kind === 'off-work')?.at ?? 0;
    await expect.poll(quietAt).toBeGreaterThanOrEqual(endsAt);
    expect(await quietAt()).toBeLessThan(endsAt + 30 * minuteMs);
    await expect.poll(() => extension.badge()).toBe('');
    expect(await extension.notifications()).toEqual([]);
    await options.close();
    await (await Toolbar.open(extension)).shows('off-work');
  });
});
