import type { Settings } from '../../../src/settings/index.ts';
import { expect, test } from '../fixtures/firefox.ts';
import type { FirefoxExtension } from '../fixtures/firefox.ts';
import { text } from '../pages/texts.ts';

const limitKey = 'settings/limitMin';

async function limitIn(firefox: FirefoxExtension): Promise<number | undefined> {
  const { settings } = await firefox.storage();
  return (settings as { data: Settings } | undefined)?.data.limitMin;
}

const fromAnother = (value: number) => ({ [limitKey]: { v: 1, at: Date.now(), value } });

test('a limit that comes from another device holds, and starts a background that was stopped', async ({
  installFirefox,
}) => {
  const firefox = await installFirefox({ idleTimeoutMs: 1_000 });
  await expect.poll(() => limitIn(firefox)).toBe(45);
  await firefox.seed(fromAnother(33), 'sync');
  await expect.poll(() => limitIn(firefox)).toBe(33);
  await firefox.backgroundStops();
  await firefox.seed(fromAnother(44), 'sync');
  await expect.poll(() => limitIn(firefox)).toBe(44);
});

test('a limit that is chosen here goes to the other devices', async ({ firefox }) => {
  const options = await firefox.page('options.html');
  // WebDriver BiDi does not find what stands on an extension's page by its name.
  await options.evaluate((label) => {
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find(({ textContent }) => textContent === label)?.control as HTMLInputElement;
    field.value = '52';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  }, text('setting.limitMin.label'));
  await expect.poll(() => limitIn(firefox)).toBe(52);
  await expect.poll(() => firefox.storage('sync')).toMatchObject({ [limitKey]: { v: 1, value: 52 } });
});
