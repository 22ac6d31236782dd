import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { browser as Api } from 'wxt/browser';
import type { EngineState } from '../../../src/engine/index.ts';
import { expect, test as base } from '../fixtures/firefox.ts';
import type { FirefoxExtension } from '../fixtures/firefox.ts';
import { atWork, minuteMs, satFor, stored } from '../fixtures/stored.ts';

declare const browser: typeof Api;

/** A page that allows nothing and would have no banner. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
const hostile = `<!doctype html><title>A page</title>
  <style>html > :last-child:not(body), [popover] { display: none !important; opacity: 0 !important; inset: auto auto 0 -999px !important;
    visibility: hidden !important; transform: scale(0) !important; all: unset !important; --surface: red !important }
  @layer a { * { color: red !important } }</style>
  <script>
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    window.Promise = window.MutationObserver = null;
    addEventListener('load', () => new Image());
  </script><h1>A page</h1><input>`;

const test = base.extend<{ front: Page }>({
  front: async ({ firefox }, use) => {
    const page = await firefox.emptyPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void request.respond({
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
        body: hostile,
      });
    });
    await page.goto('https://page.example/');
    await page.bringToFront();
    await use(page);
  },
});

const engine = async (firefox: FirefoxExtension): Promise<EngineState> =>
  ((await firefox.storage())['engine'] as { data: EngineState }).data;

/** Somebody has sat past the limit and is asked in the page in front. */
async function due(firefox: FirefoxExtension): Promise<void> {
  await firefox.grant(['scripting'], ['https://*/*']);
  const now = Date.now();
  const presence = { kind: 'active', sinceAt: now - 46 * minuteMs } as const;
  await firefox.wakeWith(stored({ ...satFor(46, now), presence }, { ...atWork, channels: ['banner'] }));
}

/** What stands in the page beside its own head and body. */
const stands = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length === 1);
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** A picture of the corner that it stands in. */
const corner = async (page: Page): Promise<string> => {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const clip = { x: width - 450, y: height - 150, width: 450, height: 150 };
  return page.screenshot({ clip, encoding: 'base64' });
};

test('the banner stands in a page that would not have it, and start counts', async ({
  firefox,
  front: page,
}) => {
  const before = await html(page);
  const empty = await corner(page);
  await due(firefox);
  await expect.poll(() => stands(page)).toBe(true);
  await expect.poll(() => corner(page)).not.toBe(empty);
  mkdirSync('.limber/screenshots', { recursive: true });

  // It is put back, and no click of the page's counts.
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.remove();
    host.click();
  });
  await expect.poll(() => stands(page)).toBe(true);
  await page.screenshot({ path: '.limber/screenshots/firefox-banner.png' });
  expect((await engine(firefox)).breaks.kind).toBe('due');

  await page.focus('input');
  await page.keyboard.press('Tab');
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => stands(page), { timeout: 300 }).toBe(false);
  }).toPass();
  const begun = async () => {
    const { starting, session } = await engine(firefox);
    return starting ?? session;
  };
  await expect.poll(begun).toMatchObject({ minutes: atWork.minutes });
  expect(await html(page)).toBe(before);
});

test('the banner goes when the question is answered elsewhere', async ({ firefox, front: page }) => {
  const before = await html(page);
  await due(firefox);
  await expect.poll(() => stands(page)).toBe(true);
  // By a background that has been stopped since it put it there.
  await firefox.stopBackground();
  await firefox.still.evaluate(() =>
    browser.runtime.sendMessage({ id: 'elsewhere', command: { kind: 'skip-break', reason: null } }),
  );
  await expect.poll(() => stands(page)).toBe(false);
  expect(await html(page)).toBe(before);
});
