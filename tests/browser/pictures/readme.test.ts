// npm run screenshots: the README's pictures, of the real toolbar popup and of the welcome.
import { mkdirSync, writeFileSync } from 'node:fs';
import { faketime } from '../fixtures/clock.ts';
import { expect, test } from '../fixtures/extension.ts';
import { playing, satFor, stored } from '../fixtures/stored.ts';
import { Toolbar } from '../pages/toolbar.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

const FOLDER = 'assets/screenshots';
/** Sharp where the README shows them, and under 80 kB. */
const pixelRatio = 1.75;
/** The same morning in each run, where the clock can be turned. */
const clock = faketime ? { local: '2026-11-23T10:24:00', zone: 'Europe/Berlin', speed: 1 } : undefined;

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

for (const [name, state, left] of [
  ['due', 'due', (now: number) => stored(satFor(46, now))],
  [
    'in-session',
    'in-session',
    (now: number) => stored({ ...satFor(46, now), session: playing(12_500, now) }),
  ],
] as const) {
  test(name, async ({ launch }) => {
    const extension = await launch({ pixelRatio, ...(clock ? { clock } : {}) });
    const toolbar = await Toolbar.openAfter(extension, left);
    await toolbar.shows(state);
    if (state === 'in-session') await toolbar.place();
    for (const scheme of ['light', 'dark'] as const) {
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
