import { cpSync, realpathSync } from 'node:fs';
import type { Settings } from '../../../src/settings/index.ts';
import { builtFor, expect, Extension, test as base } from '../fixtures/extension.ts';
import { idOf, ManagedPolicy, whereBrowsersCanBeManaged } from '../fixtures/managed.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

interface Managed {
  policy: ManagedPolicy;
  /** Starts Limber where the policy is for it. */
  start: () => Promise<Extension>;
}

const test = base.extend<Managed & { folder: string }>({
  // A copy of its own, and so an id of its own: what is asked of it is asked of no browser beside.
  folder: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('limber');
    cpSync(builtFor('chrome'), folder, { recursive: true });
    await use(realpathSync(folder));
  },
  policy: async ({ folder }, use) => {
    const policy = new ManagedPolicy(idOf(folder));
    await use(policy);
    policy.remove();
  },
  start: async ({ folder }, use, testInfo) => {
    const started: Extension[] = [];
    await use(async () => {
      const one = await Extension.launch(folder, testInfo.outputPath('profile'));
      started.push(one);
      return one;
    });
    await Promise.all(started.map((one) => one.close()));
  },
});

const settingsIn = async (extension: Extension): Promise<Settings> =>
  ((await extension.storage())['settings'] as { data: Settings }).data;

whereBrowsersCanBeManaged(() => {
  test('what an organisation asks holds and is shown with a lock, changes with its file, and goes with it', async ({
    policy,
    start,
  }) => {
    policy.set({
      limitMin: { fixed: 60 },
      snoozeMin: { default: 10 },
      channels: { fixed: ['popup'] },
      daysOff: [{ fromDay: '2040-12-24', toDay: '2041-01-01', name: 'Closed' }, { fromDay: '2040-02-30' }],
    });
    const extension = await start();
    await expect
      .poll(() => settingsIn(extension))
      .toMatchObject({ limitMin: 60, snoozeMin: 10, schedule: { changes: [{ name: 'Closed' }] } });
    const options = await OptionsPage.open(extension);
    const { page } = options;
    await expect(options.number('limitMin')).toHaveValue('60');
    await expect(options.number('limitMin')).toBeDisabled();
    await page.getByText(text('options.policy.problems')).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'daysOff.1' })).toBeVisible();
    expect(await options.look('settings-policy')).toEqual([]);

    await extension.kill();
    policy.set({ limitMin: { fixed: 90 } });
    await expect
      .poll(() => settingsIn(extension))
      .toMatchObject({ limitMin: 90, snoozeMin: 5, schedule: { changes: [] } });
    await expect(options.number('limitMin')).toHaveValue('90');

    policy.remove();
    await expect.poll(() => settingsIn(extension)).toMatchObject({ limitMin: 45, snoozeMin: 5 });
    expect((await extension.state()).governed).toBeNull();
    await expect(options.number('limitMin')).toBeEnabled();
    await expect(options.number('limitMin')).toHaveValue('45');
    await expect(page.getByText(text('options.policy.settled'))).toHaveCount(0);
  });
});
