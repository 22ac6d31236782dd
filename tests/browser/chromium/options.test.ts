import { expect, test } from '../fixtures/extension.ts';
import { satFor, stored } from '../fixtures/stored.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

test('what is changed holds at once, and is there when the browser has stopped the background', async ({
  extension,
}) => {
  await extension.wakeWith(stored(satFor(23, await extension.now())));
  await expect.poll(async () => (await extension.state()).wakeAt).not.toBeNull();
  expect(await extension.notifications()).toEqual([]);
  const options = await OptionsPage.open(extension);
  await options.setLimit(20);
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await options.close();
  await (await Toolbar.open(extension)).shows('due');

  await extension.kill();
  const again = await OptionsPage.open(extension);
  await expect(again.number('limitMin')).toHaveValue('20');
  await again.page.getByText(text('options.week.asFields'), { exact: true }).click();
  for (const day of days) await again.press('options.week.remove', { day });
  await expect.poll(() => extension.notifications()).toEqual([]);
  await expect.poll(() => extension.badge()).toBe('');
  await again.close();
  await (await Toolbar.open(extension)).shows('off-work');
});
