// npm run screenshots: the README's pictures, of the real toolbar popup and of the welcome.
import { mkdirSync, writeFileSync } from 'node:fs';
import { faketime } from '../fixtures/clock.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Popup } from '../fixtures/popup.ts';
import { playing, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

const FOLDER = 'assets/screenshots';
/** Sharp where the README shows them, and under 80 kB. */
const pixelRatio = 1.75;
/** The same morning in each run, where the clock can be turned. */
const clock = faketime ? { local: '2026-11-23T10:24:00', zone: 'Europe/Berlin', speed: 1 } : undefined;

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

/** The first words of what is offered. */
const takes = text('popup.offer.time', { time: '' }).replace(/\W+$/, '');

/** So long after what is left in storage each picture is taken: a session is in its second exercise then. */
const PICTURED_AFTER_MS = 31_000;

/** Has the popup show what it shows at this instant, and go on no further. */
async function stopAt(popup: Popup, now: number): Promise<void> {
  // Limber never goes back behind what it has seen: an instant that has passed would be drawn as another.
  expect(await popup.evaluate<number>('Date.now()'), 'the popup is open in time').toBeLessThan(now);
  await popup.evaluate(`(async () => {
    const began = performance.now();
    performance.now = () => began;
    Date.now = () => ${now};
    // The page draws itself anew, as when it has been out of sight.
    document.dispatchEvent(new Event('visibilitychange'));
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  })()`);
}

for (const [name, state, left] of [
  ['due', 'due', (now: number) => stored(satFor(46, now))],
  ['in-session', 'in-session', (now: number) => stored({ ...satFor(46, now), session: playing(0, now) })],
] as const) {
  test(name, async ({ launch }) => {
    const extension = await launch({ pixelRatio, ...(clock ? { clock } : {}) });
    let leftAt = 0;
    const toolbar = await Toolbar.openAfter(extension, (now) => left((leftAt = now)));
    await toolbar.shows(state);
    if (state === 'in-session') await toolbar.place();
    else await toolbar.says(takes);
    await stopAt(toolbar.popup, leftAt + PICTURED_AFTER_MS);
    // Light is what shows already. After dark all of it is painted again: what was painted bit by bit, as a bar that
    // grows, differs by a pixel from one time to the next.
    for (const scheme of ['dark', 'light'] as const) {
      await toolbar.popup.prefers(scheme);
      writeFileSync(`${FOLDER}/${name}-${scheme}.png`, await toolbar.popup.screenshot());
    }
  });
}

test('welcome', async ({ launch }) => {
  const welcome = await WelcomePage.open(await launch({ pixelRatio }));
  await welcome.page.setViewportSize({ width: 720, height: 700 });
  await welcome.goTo('place');
  await expect(welcome.page.locator('svg.figure')).toHaveCount(3);
  for (const colorScheme of ['light', 'dark'] as const) {
    await welcome.page.emulateMedia({ colorScheme });
    await welcome.page.screenshot({ path: `${FOLDER}/welcome-${colorScheme}.png` });
  }
});
