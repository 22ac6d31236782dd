import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faketime } from '../fixtures/clock.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { Toolbar } from '../pages/toolbar.ts';

// A Monday morning that passes quickly where the clock can be turned; else now, at the pace of life.
const SPEED = 20;
const clock = faketime ? { local: '2026-11-23T09:00:00', zone: 'Europe/Berlin', speed: SPEED } : undefined;

test('sitting leads to a prompt, the prompt to a routine, the routine to a completion', async ({
  launch,
}, testInfo) => {
  const folder = process.env['LIMBER_SHOW'] ?? testInfo.outputPath('screenshots');
  mkdirSync(folder, { recursive: true });
  const picture = async (name: string, taken: Promise<Buffer>): Promise<void> =>
    writeFileSync(join(folder, `${name}.png`), await taken);

  const extension = await launch(clock ? { clock } : {});
  const options = await OptionsPage.open(extension);
  await options.setLimit(1);
  await picture('1-options', options.page.screenshot({ fullPage: true }));
  await options.close();
  if (!clock) await workAroundTheClock(extension);

  await expect.poll(() => extension.notifications(), { message: 'a prompt shows' }).toHaveLength(1);

  const toolbar = await Toolbar.open(extension);
  await toolbar.shows('due');
  await picture('2-due', toolbar.popup.screenshot());

  await toolbar.start({ setting: 'seated', minutes: 1 });
  await expect.poll(() => extension.notifications(), { message: 'the prompt is gone' }).toHaveLength(0);
  await picture('3-in-session', toolbar.popup.screenshot());

  await toolbar.shows('finished');
  await picture('4-finished', toolbar.popup.screenshot());
  await expect.poll(() => extension.completions()).toMatchObject([{ outcome: 'finished', minutes: 1 }]);
});

/** Makes every hour a work hour and no question wait, in what the options page stored: a test may run at night. */
async function workAroundTheClock(extension: Extension): Promise<void> {
  const { settings } = (await extension.storage()) as {
    settings: { data: { schedule: { week: Record<string, unknown> }; windowMin: number } };
  };
  const { schedule } = settings.data;
  for (const day of Object.keys(schedule.week)) schedule.week[day] = [{ fromMin: 0, toMin: 1440 }];
  settings.data.windowMin = 0;
  await extension.kill();
  await extension.seed({ settings });
  await extension.worker();
}
