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
  test('what an organisation asks holds, changes with its file, and goes with it', async ({
    policy,
    start,
  }) => {
    policy.set({
      limitMin: { fixed: 60 },
      snoozeMin: { default: 10 },
      daysOff: [{ fromDay: '2040-12-24', toDay: '2041-01-01', name: 'Closed' }],
    });
    const extension = await start();
    await expect
      .poll(() => settingsIn(extension))
      .toMatchObject({ limitMin: 60, snoozeMin: 10, schedule: { changes: [{ name: 'Closed' }] } });

    await extension.kill();
    policy.set({ limitMin: { fixed: 90 } });
    await expect
      .poll(() => settingsIn(extension))
      .toMatchObject({ limitMin: 90, snoozeMin: 5, schedule: { changes: [] } });

    policy.remove();
    await expect.poll(() => settingsIn(extension)).toMatchObject({ limitMin: 45, snoozeMin: 5 });
    expect((await extension.state()).governed).toBeNull();
  });

  test('a routine that an organisation adds is picked by its name', async ({ policy, start }) => {
    policy.set({
      routines: [{ name: 'Before the stairs', setting: 'seated', exerciseIds: ['seatedKneeExtension'] }],
    });
    const extension = await start();
    await expect.poll(async () => (await extension.state()).governed).not.toBeNull();
    const page = await extension.page('popup.html');
    await page
      .getByRole('combobox', { name: text('popup.offer.pick') })
      .selectOption({ label: 'Before the stairs' });
    await expect(page.getByText(text('exercise.seatedKneeExtension.name')).first()).toBeVisible();
  });

  test('a fixed setting is shown with a lock and cannot be changed, and the others go on from theirs', async ({
    policy,
    start,
  }) => {
    const nineToFive = [{ fromMin: 540, toMin: 1020 }];
    policy.set({
      'schedule.week': {
        fixed: {
          monday: nineToFive,
          tuesday: nineToFive,
          wednesday: nineToFive,
          thursday: nineToFive,
          friday: [],
          saturday: [],
          sunday: [],
        },
      },
      limitMin: { fixed: 60 },
      snoozeMin: { default: 10 },
      channels: { fixed: ['popup'] },
      syncs: { fixed: false },
      daysOff: [{ fromDay: '2040-12-24', toDay: '2041-01-01', name: 'Closed' }, { fromDay: '2040-02-30' }],
    });
    const extension = await start();
    await expect.poll(() => settingsIn(extension)).toMatchObject({ limitMin: 60 });
    const options = await OptionsPage.open(extension);
    const { page } = options;
    const settled = page.getByRole('group').filter({ hasText: text('options.policy.settled') });

    await expect(options.number('limitMin')).toHaveValue('60');
    await expect(options.number('limitMin')).toBeDisabled();
    await expect(settled.filter({ has: options.number('limitMin') })).toHaveAccessibleDescription(
      text('options.policy.settled'),
    );
    await expect(page.getByRole('checkbox', { name: text('setting.syncs.label') })).toBeDisabled();
    await expect(
      page.getByRole('checkbox', { name: text('options.asking.channel.popup.name') }),
    ).toBeDisabled();
    await expect(page.getByRole('radio', { name: /30/ })).toHaveCount(0);
    await expect(page.getByRole('slider', { name: /day, / })).toHaveCount(0);
    await expect(page.getByRole('definition').first()).toHaveText('09:00–17:00');
    await expect(page.getByRole('listitem').filter({ hasText: 'Closed' })).toContainText(
      text('options.policy.settled'),
    );
    await page.getByText(text('options.policy.problems')).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'daysOff.1' })).toContainText(
      text('options.policy.why.not_possible'),
    );
    expect(await options.look('settings-policy')).toEqual([]);

    await expect(options.number('snoozeMin')).toHaveValue('10');
    await options.type(options.number('snoozeMin'), '7');
    await expect.poll(() => settingsIn(extension)).toMatchObject({ snoozeMin: 7, limitMin: 60 });
    const section = text('options.rhythm.title');
    await page.getByRole('button', { name: text('options.defaultsOf', { section }) }).click();
    await expect.poll(() => settingsIn(extension)).toMatchObject({ snoozeMin: 10, limitMin: 60 });

    policy.remove();
    await expect(options.number('limitMin')).toBeEnabled();
    await expect(options.number('limitMin')).toHaveValue('45');
    await expect(page.getByText(text('options.policy.settled'))).toHaveCount(0);
  });
});
