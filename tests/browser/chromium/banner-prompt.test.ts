// The question in the page in front, from the engine to the answer, with the leave for it given or not.
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test as base } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { withLeave } from '../fixtures/leave.ts';
import { atWork, satFor, stored } from '../fixtures/stored.ts';
import { Banner } from '../pages/banner.ts';
import { text } from '../pages/texts.ts';

declare const chrome: typeof browser;

const start = text('prompt.start');

interface Fixtures {
  /** What of the leave has to be asked for. */
  asksFor: string[];
  page: Page;
  banner: Banner;
}

const test = base.extend<Fixtures>({
  asksFor: [[], { option: true }],
  build: async ({ asksFor }, use) => {
    await use(withLeave(asksFor));
  },
  page: async ({ extension }, use) => {
    await extension.context.route('https://page.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>A page</title><h1>A page</h1>',
      }),
    );
    const page = await extension.context.newPage();
    await page.goto('https://page.example/');
    await use(page);
  },
  banner: async ({ page }, use) => {
    await use(await Banner.in(page));
  },
});

/** The least that is a PDF. */
const paper =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>';

/** Somebody has sat past the limit and is asked in these places, one after the other. */
async function due(extension: Extension, channels = ['banner']): Promise<void> {
  const now = await extension.now();
  await extension.wakeWith(stored(satFor(46, now), { ...atWork, channels } as typeof atWork));
}

const isUp = (banner: Banner) =>
  expect.poll(() => banner.buttons(), { message: 'the banner stands' }).toContain(start);
const isGone = (banner: Banner) =>
  expect.poll(() => banner.buttons(), { message: 'the banner is gone' }).toEqual([]);
const breaks = async (extension: Extension) => (await extension.state()).breaks;

/** What has become of the question. */
async function prompt(extension: Extension): Promise<string | null> {
  const now = await breaks(extension);
  return now.kind === 'due' ? now.prompt.kind : null;
}

/** Presses until it counts: what has just come to stand there is not pressed yet. */
const press = (banner: Banner, name: string) =>
  expect(async () => {
    if ((await banner.buttons()).length > 0) await banner.press(name);
    expect(await banner.buttons()).toEqual([]);
  }).toPass();

test('asks in the page in front, and a press there begins a routine, once', async ({ extension, banner }) => {
  await due(extension);
  await isUp(banner);
  expect(await extension.notifications()).toEqual([]);
  await press(banner, start);
  await expect
    .poll(async () => (await extension.state()).starting ?? (await extension.state()).session)
    .toMatchObject({
      minutes: atWork.minutes,
    });
  await expect.poll(() => extension.storage('session')).not.toHaveProperty('banner');
});

test('begins a routine of a minute where somebody has only that', async ({ extension, banner }) => {
  await due(extension);
  await isUp(banner);
  await press(banner, text('prompt.oneMinute'));
  await expect.poll(async () => (await extension.state()).session).toMatchObject({ minutes: 1 });
});

test('puts the break off, or lets it go, as it is told', async ({ extension, banner }) => {
  await due(extension);
  await isUp(banner);
  await press(banner, text('prompt.snooze', { minutes: atWork.snoozeMin }));
  await expect.poll(async () => (await breaks(extension)).kind).toBe('snoozed');

  await due(extension);
  await isUp(banner);
  await press(banner, text('prompt.skip'));
  await expect.poll(async () => (await breaks(extension)).kind).not.toBe('due');
});

test('counts though the background was stopped meanwhile', async ({ extension, banner }) => {
  await due(extension);
  await isUp(banner);
  await extension.kill();
  const starts = extension.starts();
  await press(banner, text('prompt.snooze', { minutes: atWork.snoozeMin }));
  await expect.poll(async () => (await breaks(extension)).kind).toBe('snoozed');
  expect(extension.starts()).toBe(starts + 1);
});

test('is withdrawn when the question was answered elsewhere, also by a background of another life', async ({
  extension,
  page,
  banner,
}) => {
  const before = await page.content();
  await due(extension);
  await isUp(banner);
  await extension.kill();
  await extension.still.evaluate(() =>
    chrome.runtime.sendMessage({ id: 'elsewhere', command: { kind: 'skip-break', reason: null } }),
  );
  await isGone(banner);
  await expect.poll(() => page.content()).toBe(before);
});

const noPages = [
  { what: 'a page of the browser', address: () => 'chrome://version' },
  { what: "a page of Limber's own", address: (extension: Extension) => extension.address('options.html') },
  { what: 'the source of a page', address: () => 'view-source:https://page.example/' },
  { what: 'a picture', address: () => 'https://page.example/picture.svg' },
  { what: 'a PDF', address: () => 'https://page.example/paper.pdf' },
  { what: 'a page that could not be found', address: () => 'https://nowhere.invalid/' },
];

for (const { what, address } of noPages) {
  test(`where it cannot be, in ${what}, the next channel asks`, async ({ extension, page }) => {
    const types = { svg: 'image/svg+xml', pdf: 'application/pdf' };
    await page.route(/\.(svg|pdf)$/, (route) =>
      route.fulfill({
        contentType: types[route.request().url().slice(-3) as keyof typeof types],
        body: route.request().url().endsWith('svg') ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : paper,
      }),
    );
    await page.goto(address(extension)).catch(() => undefined);
    await page.bringToFront();
    await due(extension, ['banner', 'notification']);
    await expect.poll(() => extension.notifications()).toHaveLength(1);
  });
}

test('follows to the page in front, and stands there alone', async ({ extension, page, banner }) => {
  await due(extension);
  await isUp(banner);
  await expect.poll(async () => prompt(extension)).toBe('shown');
  await page.goto('https://page.example/next');
  await isUp(banner);

  const other = await extension.context.newPage();
  await other.goto('https://page.example/other');
  const there = await Banner.in(other);
  await isUp(there);
  await isGone(banner);

  await other.close();
  await page.bringToFront();
  await isUp(banner);
  await press(banner, text('prompt.skip'));
  await expect.poll(async () => (await breaks(extension)).kind).toBe('counting');
});

test('when the page will not have it, the next channel asks', async ({ extension, page, banner }) => {
  await due(extension, ['banner', 'notification']);
  await isUp(banner);
  await expect.poll(async () => prompt(extension)).toBe('shown');
  expect(await extension.notifications()).toEqual([]);
  await page.evaluate(() => {
    const putOut = () => document.querySelector('html > :not(head, body)')?.remove();
    new MutationObserver(putOut).observe(document.documentElement, { childList: true });
    putOut();
  });
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await isGone(banner);
});

test('a page that gets hold of its world there commands nothing', async ({ extension, page, banner }) => {
  await due(extension);
  await isUp(banner);
  await page.bringToFront();
  const answers = await extension.still.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://page.example/*' });
    const [said] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: async () => {
        const say = (message: object) =>
          chrome.runtime.sendMessage(message).catch(() => null) as Promise<unknown>;
        return [
          await say({ id: 'forged', command: { kind: 'skip-break', reason: null } }),
          await say({ bannerSecret: 'a-guess', says: 'skip' }),
        ];
      },
    });
    return said!.result;
  });
  expect(answers).toEqual([null, false]);
  expect((await breaks(extension)).kind).toBe('due');
  await isUp(banner);
});

test.describe('without leave', () => {
  test.use({ asksFor: ['scripting'] });

  /** Asks for it as the settings do; of a browser that has given the sites, nobody is asked again. */
  const change = async (extension: Extension, how: 'request' | 'remove'): Promise<void> => {
    const settings = await extension.page('options.html');
    await settings.evaluate((name) => {
      document.body.onclick = () => void chrome.permissions[name]({ permissions: ['scripting'] });
    }, how);
    await settings.mouse.click(5, 5);
    await expect
      .poll(() => settings.evaluate(() => chrome.permissions.contains({ permissions: ['scripting'] })))
      .toBe(how === 'request');
    await settings.close();
  };

  test('the next channel asks, and the banner once leave is given', async ({ extension, page, banner }) => {
    await due(extension, ['banner', 'notification']);
    await expect.poll(() => extension.notifications()).toHaveLength(1);
    expect(await banner.buttons()).toEqual([]);

    await change(extension, 'request');
    await page.bringToFront();
    const [id] = await extension.notifications();
    await extension.clickNotification(id!, 1);
    await due(extension, ['banner', 'notification']);
    await isUp(banner);
    expect(await extension.notifications()).toEqual([]);
  });

  test('taken back while it stands, it goes, and the next channel asks', async ({
    extension,
    page,
    banner,
  }) => {
    await change(extension, 'request');
    await page.bringToFront();
    await due(extension, ['banner', 'notification']);
    await isUp(banner);
    await change(extension, 'remove');
    await isGone(banner);
    await expect.poll(() => extension.notifications()).toHaveLength(1);
  });
});

test('goes from the page when Limber itself goes', async ({ extension, page, banner }) => {
  const before = await page.content();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  await due(extension);
  await isUp(banner);
  // One that remembered would be there again at once, and ask again. The page that says so goes with it, perhaps
  // before it could answer.
  await extension.still
    .evaluate(async () => {
      await chrome.storage.local.clear();
      chrome.runtime.reload();
    })
    .catch(() => undefined);
  await isGone(banner);
  await expect.poll(() => page.content()).toBe(before);
  expect(errors).toEqual([]);
});
