import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { breakJournal, mendJournal } from '../fixtures/journal.ts';
import { playing, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

/** chrome.storage.local takes this much from an extension without `unlimitedStorage`. */
const QUOTA_BYTES = 10_485_760;

/** Leaves no byte free in storage. */
async function fillStorage(extension: Extension): Promise<void> {
  await extension.still.evaluate(async (quota) => {
    const used = await chrome.storage.local.getBytesInUse();
    const name = 'filler';
    // The bytes of a value are those of its JSON, with two quotes around a string.
    await chrome.storage.local.set({ [name]: 'x'.repeat(quota - used - name.length - 2) });
  }, QUOTA_BYTES);
}

declare const chrome: {
  storage: {
    local: {
      getBytesInUse(): Promise<number>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

test('a storage that is full does not stop a session, is told, and is told no more when it has room', async ({
  extension,
}) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(46, now)));
  await toolbar.shows('due');
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await toolbar.start({ setting: 'seated', minutes: 1 });
  await expect.poll(async () => (await extension.state()).session).not.toBeNull();
  await fillStorage(extension);

  await toolbar.press('skip');
  await toolbar.says(text('popup.trouble.unsaved'));
  expect((await extension.state()).session?.clock, 'the skip lives in memory only').toMatchObject({
    offsetMs: 0,
  });
  const { leftSeconds } = await toolbar.place();
  await expect.poll(async () => (await toolbar.place()).leftSeconds).toBeLessThan(leftSeconds);
  expect(await toolbar.look('unsaved')).toEqual([]);

  await extension.still.evaluate(() => chrome.storage.local.remove('filler'));
  await toolbar.press('pause');
  await toolbar.saysNothingOf(text('popup.trouble.unsaved'));
  expect((await extension.state()).session?.clock.kind).toBe('paused');
});

test('a journal that refuses a completion leaves it with the person as a file, and is asked again', async ({
  extension,
}) => {
  const now = await extension.now();
  await extension.kill();
  await breakJournal(extension);
  await extension.seed(stored({ ...satFor(46, now), session: playing(15_000, now) }));
  const toolbar = await Toolbar.open(extension);
  await toolbar.press('end');
  await toolbar.shows('finished');
  // It goes to the journal once the end is sure.
  await toolbar.says(text('popup.finished.refused'));
  expect(await toolbar.look('finished-refused')).toEqual([]);
  expect((await extension.state()).outbox).toHaveLength(1);
  await toolbar.popup.close();

  // A download needs a page that Playwright knows; the popup in a tab is the same page.
  const tab = await extension.page('popup.html');
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: text('popup.finished.saveFile') }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    app: 'limber',
    completions: [{ id: 'a-session', outcome: 'partial' }],
  });

  await mendJournal(extension);
  await tab.getByRole('button', { name: text('popup.tryAgain') }).click();
  await expect(tab.getByText(text('popup.finished.refused'))).toBeHidden();
  await expect.poll(() => extension.completions()).toMatchObject([{ id: 'a-session' }]);
  expect((await extension.state()).outbox).toEqual([]);
});

test('a browser that blocks notifications leaves the badge and the popup, which says why', async ({
  launch,
}, testInfo) => {
  const first = await launch();
  await first.close();
  // What turning them off in the browser's settings leaves in the profile.
  const file = testInfo.outputPath('profile', 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as object;
  const blocked = { message_center: { disabled_extension_ids: [first.id] } };
  writeFileSync(file, JSON.stringify({ ...preferences, ...blocked }));

  const extension = await launch();
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(46, now)));
  await toolbar.shows('due');
  await toolbar.says(text('popup.due.quiet.blocked'));
  expect(await toolbar.look('due-blocked')).toEqual([]);
  await expect.poll(() => extension.badge()).not.toBe('');
});
