// The banner in real pages, most of which mean it harm: put there, and heard, from a page of the extension's.
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { builtFor, expect, test as base } from '../fixtures/extension.ts';
import { withLeave } from '../fixtures/leave.ts';
import { Banner, BannerLine } from '../pages/banner.ts';
import { text } from '../pages/texts.ts';

const start = text('prompt.start');
const skip = text('prompt.skip');
const all = [start, text('prompt.oneMinute'), text('prompt.snooze', { minutes: 5 }), skip];

interface Fixtures {
  line: BannerLine;
  /** Opens a page with this in it. */
  open: (page: { head?: string; body?: string; policy?: string }) => Promise<Page>;
}

const test = base.extend<Fixtures>({
  build: async ({}, use) => {
    await use(withLeave());
  },
  line: async ({ extension }, use) => {
    await use(await BannerLine.open(extension));
  },
  open: async ({ extension }, use) => {
    await use(async ({ head = '', body = '', policy }) => {
      const page = await extension.context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.route('https://page.example/**', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: policy === undefined ? {} : { 'content-security-policy': policy },
          body: `<!doctype html><title>A page</title>${head}<body><h1>A page</h1><input>${body}`,
        }),
      );
      await page.goto('https://page.example/');
      return page;
    });
  },
});

/** What a page can see of itself. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.adoptedStyleSheets.length,
    focus: document.activeElement?.tagName,
  }));

const shows = (banner: Banner) => expect.poll(() => banner.buttons()).toEqual(all);
const gone = (banner: Banner) => expect.poll(() => banner.buttons()).toEqual([]);

/** Does it until this has been heard: what has just come to stand there is not answered yet. */
const until = (line: BannerLine, banner: Banner, said: readonly unknown[], act: () => Promise<void>) =>
  expect(async () => {
    if ((await banner.buttons()).length > 0) await act();
    expect(await line.heard()).toEqual(said);
  }).toPass();

test('stands in a page that allows nothing, says who asks what, and leaves no trace', async ({
  line,
  open,
}) => {
  const page = await open({ policy: "default-src 'none'; require-trusted-types-for 'script'" });
  const before = await traces(page);
  const banner = await Banner.in(page);
  expect(await line.put(page)).toBe(true);
  await shows(banner);
  expect(await banner.regions()).toEqual([text('extension.name')]);
  expect(await banner.said()).toEqual(
    expect.arrayContaining([text('prompt.title'), text('prompt.message.2')]),
  );
  for (const name of all) expect((await banner.box(name)).height).toBeGreaterThanOrEqual(32);
  await line.takeAway();
  await gone(banner);
  expect(await traces(page)).toEqual(before);
  expect(await line.heard()).toEqual([]);
});

test('leaves no trace when it was answered either, and is heard once', async ({ line, open }) => {
  const page = await open({});
  const before = await traces(page);
  const banner = await Banner.in(page);
  await line.put(page);
  await until(line, banner, ['start'], () => banner.press(start));
  await gone(banner);
  expect(await traces(page)).toEqual(before);
  expect(await line.heard()).toEqual(['start']);
});

test('offers no putting off where none is left', async ({ line, open }) => {
  const page = await open({});
  await line.put(page, { snoozeMin: null });
  expect(await (await Banner.in(page)).buttons()).toEqual([start, text('prompt.oneMinute'), skip]);
});

const bad = `position: static !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
  transform: scale(0) !important; filter: blur(9px) !important; clip-path: inset(50%) !important; zoom: 0.1 !important;
  inset: 0 auto auto -999px !important; pointer-events: none !important; background: red !important; color: red !important;
  font: 99px monospace !important; content-visibility: hidden !important; --surface: red !important;
  --accent: red !important; transition: all 999s !important; animation: away 1s infinite !important;`;

const styles = [
  { what: 'all but the page itself', css: `html :not(head, head *, body, body *) { ${bad} }` },
  { what: 'the last child', css: `html > :last-child { ${bad} } @keyframes away { to { left: -999px } }` },
  { what: 'a layer', css: `@layer a { div, [popover], :popover-open { ${bad} } }` },
  {
    what: 'what comes before and behind',
    css: `*::before, *::after, *::backdrop { content: 'X' !important; display: block !important; position: fixed !important;
      inset: 0 !important; background: #fff !important; z-index: 9 !important }`,
  },
  {
    what: 'the root',
    css: 'html { font-size: 99px; transform: scale(0.1); opacity: 0; filter: invert(1); overflow: hidden }',
  },
];

/** A picture of the banner, and of it alone. */
async function pictureOf(page: Page): Promise<string> {
  const banner = await Banner.in(page);
  await shows(banner);
  await page.mouse.move(0, 0);
  return (await page.screenshot({ clip: await banner.box() })).toString('base64');
}

test('looks the same whatever the page has made of its styles', async ({ line, open }) => {
  const plain = await open({});
  expect(await line.put(plain)).toBe(true);
  const picture = await pictureOf(plain);
  for (const { what, css } of styles) {
    const page = await open({ head: `<style>${css}</style>` });
    expect(await line.put(page), what).toBe(true);
    expect((await pictureOf(page)) === picture, `looks the same beside styles of ${what}`).toBe(true);
  }
});

test('is not there in a page that hides everything, and says so', async ({ line, open }) => {
  const page = await open({ head: '<style>* { display: none !important }</style>' });
  const before = await traces(page);
  expect(await line.put(page)).toBe(false);
  expect(await traces(page)).toEqual(before);
});

/** The host that the page sees, for the page's own scripts. */
const host = 'document.documentElement.lastElementChild';

test('is answered by no script: not by clicks, keys or what the page has made of the language', async ({
  line,
  open,
}) => {
  const page = await open({
    head: `<script>
      const seen = window.seen = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (how) { seen.push('a shadow'); return attach.call(this, { ...how, mode: 'open' }); };
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...how) { seen.push('a listener'); return add.apply(this, how); };
      window.Promise = window.MutationObserver = window.setTimeout = function () { seen.push('a call'); throw new Error('no'); };
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin'])
        add.call(document, kind, ({ type, target }) => target === ${host} && target !== document.body && seen.push(type), true);
    </script>`,
  });
  const banner = await Banner.in(page);
  expect(await line.put(page)).toBe(true);
  const { x, y } = await banner.box(start);
  await page.evaluate(
    ([clientX, clientY]) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const how = { bubbles: true, composed: true, clientX: clientX! + 9, clientY: clientY! + 9, detail: 1 };
      for (const target of [host, document.elementFromPoint(how.clientX, how.clientY)!]) {
        for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          target.dispatchEvent(new PointerEvent(kind, how));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
      host.click();
      host.focus();
      document.body.append(host.cloneNode(true));
    },
    [x, y],
  );
  expect(await page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot)).toBeNull();
  expect(await line.heard()).toEqual([]);
  await shows(banner);

  // A hand is heard all the same, and not seen by the page.
  await until(line, banner, ['start'], () => banner.press(start));
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toEqual(
    expect.arrayContaining(['a shadow']),
  );
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toEqual(
    expect.arrayContaining(['click']),
  );
});

const harm = [
  { what: 'takes it out', script: `${host}.remove()` },
  { what: 'puts it elsewhere', script: `document.body.append(${host})` },
  { what: 'hides it', script: `${host}.hidePopover()` },
  { what: 'makes it no popover', script: `${host}.removeAttribute('popover')` },
  {
    what: 'writes itself anew',
    script: "document.open(); document.write('<title>Another</title><h1>Another</h1>'); document.close()",
  },
  { what: 'makes it inert', script: `${host}.inert = true` },
  { what: 'styles it', script: `${host}.style.cssText = 'display: none !important; opacity: 0 !important'` },
  {
    what: 'covers it',
    script:
      "const top = document.createElement('p'); top.popover = 'manual'; top.style.cssText = 'inset: 0; width: auto; height: auto'; document.body.append(top); top.showPopover()",
  },
];

test('is there again when the page takes it away, moves, changes or covers it', async ({ line, open }) => {
  for (const { what, script } of harm) {
    const page = await open({});
    const banner = await Banner.in(page);
    expect(await line.put(page), what).toBe(true);
    await page.evaluate(script);
    await shows(banner);
    const before = await line.heard();
    await until(line, banner, [...before, 'skip'], () => banner.press(skip));
    await page.close();
  }
});

test('gives up, and says so, where the page will not have it', async ({ line, open }) => {
  const page = await open({
    head: `<script>new MutationObserver(() => {
      for (const one of document.querySelectorAll('html > :not(head, body)')) one.remove();
    }).observe(document, { childList: true, subtree: true })</script>`,
  });
  expect(await line.put(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.lastElementChild!.tagName)).toBe('BODY');
});

test('counts no press on what the page has just moved under the pointer', async ({ line, open }) => {
  const page = await open({});
  const banner = await Banner.in(page);
  expect(await line.put(page)).toBe(true);
  // Each time a hand comes near, the page takes it out, and it is put back at once.
  await page.evaluate(
    `addEventListener('pointermove', () => ${host} !== document.body && ${host}.remove(), true)`,
  );
  const { x, y } = await banner.box(start);
  for (const way of [10, 11, 12]) await page.mouse.click(x + way, y + way);
  expect(await line.heard()).toEqual([]);
});

test('counts no press through what the page paints over it', async ({ line, open }) => {
  const page = await open({
    body: `<p id="bait" popover="manual" style="inset: 0; width: auto; height: auto; pointer-events: none; background: #fff">Win!</p>`,
  });
  const banner = await Banner.in(page);
  expect(await line.put(page)).toBe(true);
  const { x, y } = await banner.box(start);
  await page.evaluate(() => {
    const bait = document.querySelector<HTMLElement>('#bait')!;
    bait.showPopover();
    setInterval(() => {
      bait.hidePopover();
      bait.showPopover();
    }, 50);
  });
  await expect
    .poll(
      async () => {
        await page.mouse.click(x + 9, y + 9);
        return line.heard();
      },
      { intervals: [700] },
    )
    .toEqual(['lost']);
  await gone(banner);
});

test('is heard though a dialog of the page swallows presses outside it', async ({ line, open }) => {
  const page = await open({
    head: `<script>for (const kind of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`,
  });
  const banner = await Banner.in(page);
  await line.put(page);
  await until(line, banner, ['start'], () => banner.press(start));
});

test('is not there behind a modal dialog, and goes when one opens', async ({ line, open }) => {
  const page = await open({ body: '<dialog>Sure?</dialog>' });
  expect(await line.put(page)).toBe(true);
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await expect.poll(() => line.heard()).toEqual(['lost']);
  const before = await traces(page);
  expect(await line.put(page)).toBe(false);
  expect(await traces(page)).toEqual(before);
});

test('stands in the page itself, in no frame of it', async ({ line, open }) => {
  const page = await open({ body: '<iframe src="https://page.example/inside"></iframe>' });
  expect(await line.put(page)).toBe(true);
  const inside = page.frames()[1]!;
  expect(await inside.evaluate(() => document.documentElement.lastElementChild!.tagName)).toBe('BODY');
});

test('keeps away while something fills the screen', async ({ line, open }) => {
  const page = await open({
    body: '<button onclick="document.documentElement.requestFullscreen()">Play</button>',
  });
  const banner = await Banner.in(page);
  expect(await line.put(page)).toBe(true);
  await page.getByRole('button', { name: 'Play' }).click();
  await gone(banner);
  await page.evaluate(() => document.exitFullscreen());
  await shows(banner);
  await line.takeAway();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  expect(await line.put(page)).toBe(false);
});

test('goes with its page, and is not there when that is gone back to', async ({ line, open }) => {
  const page = await open({});
  const before = await traces(page);
  expect(await line.put(page)).toBe(true);
  await page.goto('https://page.example/next');
  await page.goBack();
  expect(await traces(page)).toEqual(before);
  expect(await line.heard()).toEqual([]);
});

test('is reached by keys after the page, takes the focus from nobody and gives it back', async ({
  line,
  open,
}) => {
  const page = await open({});
  const field = page.locator('input');
  await field.focus();
  const banner = await Banner.in(page);
  expect(await line.put(page)).toBe(true);
  await page.keyboard.type('a letter');
  await expect(field).toHaveValue('a letter');
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
  await until(line, banner, ['skip'], () => page.keyboard.press('Escape'));
  await gone(banner);
  await expect(field).toBeFocused();

  expect(await line.put(page)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await until(line, banner, ['skip', 'one-minute'], () => page.keyboard.press('Enter'));
});

test('fits a narrow window and stands on the side where lines end', async ({ line, open }) => {
  const page = await open({});
  await page.setViewportSize({ width: 320, height: 480 });
  const banner = await Banner.in(page);
  expect(await line.put(page, { direction: 'rtl' })).toBe(true);
  const { x, width } = await banner.box();
  expect(x).toBeGreaterThanOrEqual(15);
  expect(x + width).toBeLessThanOrEqual(305);
  await line.takeAway();
  await page.setViewportSize({ width: 1280, height: 720 });
  await line.put(page, { direction: 'rtl' });
  expect((await banner.box()).x).toBeLessThan(20);
});

test('can be looked at, light, dark and in forced colours', async ({ line, open }) => {
  const folder = '.limber/screenshots';
  mkdirSync(folder, { recursive: true });
  const words = 'Some words of a page that somebody reads while time goes by. '.repeat(30);
  const dark = '<style>:root { color-scheme: light dark }</style>';
  const page = await open({ head: dark, body: `<p>${words}</p>` });
  expect(await line.put(page)).toBe(true);
  await shows(await Banner.in(page));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    await page.screenshot({ path: `${folder}/banner-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await page.screenshot({ path: `${folder}/banner-forced-colors.png` });
});

for (const name of ['chrome', 'firefox'] as const) {
  test(`is one script of at most 8 kB as it is sent, for ${name}`, () => {
    const script = readFileSync(join(builtFor(name), 'banner.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(8_000);
    expect(globSync('**/banner*', { cwd: builtFor(name) })).toEqual(['banner.js']);
    // A name would stay behind in the page.
    expect(script.toString()).toMatch(/^\(function/);
  });
}
