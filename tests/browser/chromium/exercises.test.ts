import { catalogue, provenance, sources } from '../../../src/exercises/index.ts';
import type { Source } from '../../../src/exercises/index.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { atWork, satFor, stored } from '../fixtures/stored.ts';
import { ExercisesPage } from '../pages/exercises-page.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

const widths = [320, 768, 1280];
const ids = catalogue.map(({ id }) => id);

test('axe finds nothing on it at any width', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  expect(await exercises.look('exercises', widths)).toEqual([]);
});

test('axe finds nothing on it with exercises open', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  for (const id of ['seatedKneeExtension', 'gluteBridge', 'pigeon']) await exercises.toggle(id);
  expect(await exercises.look('exercises-open', widths)).toEqual([]);
});

test('axe finds nothing on it with no exercise left', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  await exercises.has('mat', false);
  await exercises.has('bed', false);
  await exercises.choose('setting', 'page.setting.floor');
  await expect(exercises.page.getByText(text('catalogue.nothing'))).toBeVisible();
  expect(await exercises.look('exercises-none', widths)).toEqual([]);
});

test('nothing is wider than the narrowest window, with everything open', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  for (const id of ids) await exercises.toggle(id);
  await exercises.page.setViewportSize({ width: 320, height: 900 });
  const overflow = await exercises.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test('every exercise is there with all its words, amounts, facts and sources', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  expect(await exercises.listed()).toEqual(ids);
  for (const { id, doses, steps, mistakes, cautions } of catalogue) {
    const card = exercises.card(id);
    await exercises.toggle(id);
    const parts = ['name', 'summary', 'cue', 'caution', 'source'];
    const words = [
      ...parts.map((part) => text(`exercise.${id}.${part}`)),
      ...Array.from({ length: steps }, (_, i) => text(`exercise.${id}.steps.${i}`)),
      ...Array.from({ length: mistakes }, (_, i) => text(`exercise.${id}.mistakes.${i}`)),
      ...cautions.map((caution) => text(`catalogue.caution.${caution}`)),
    ];
    const picture = text('catalogue.startAndEnd', { exercise: text(`exercise.${id}.name`) });
    await expect(card.getByRole('img', { name: picture }).locator('svg')).toHaveCount(2);
    for (const word of words) await expect(card, id).toContainText(word);
    await expect(card.getByRole('row')).toHaveCount(1 + Object.keys(doses).length);
    const from = provenance[id].from.map(({ source }): Source => sources[source]);
    for (const { name, url } of from) {
      const link = card.getByRole('link', { name, exact: true });
      if (url === undefined) await expect(card).toContainText(name);
      else await expect(link).toHaveAttribute('href', url);
    }
  }
});

test('its only ways out are sources, and none learns where somebody came from', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  for (const id of ids) await exercises.toggle(id);
  const ways = await exercises.page.locator('a[href]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href')!,
      rel: link.getAttribute('rel'),
      target: link.getAttribute('target'),
    })),
  );
  const known = Object.values<Source>(sources).map(({ url }) => url);
  const out = ways.filter(({ href }) => !href.startsWith('#'));
  expect(out.length).toBeGreaterThan(25);
  for (const { href, rel, target } of out) {
    expect(known).toContain(href);
    expect({ rel, target }).toEqual({ rel: 'noopener noreferrer', target: '_blank' });
  }
});

test("amounts are told with how long they take, the clinic's own by its name", async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension, 'gluteBridge');
  const rows = exercises.card('gluteBridge').getByRole('row');
  await expect(rows).toHaveText([
    'LevelAmountTakes',
    'Gentle8 reps, each held 3 s1:14',
    'Standard10 reps, each held 3 s1:30',
    'Progress20 reps, each held 3 s2:50',
    "The clinic's own5 sets of 20 reps, each held 3 s15:30",
  ]);
  await expect(exercises.card('gluteBridge')).toContainText(
    "Limber's own choicehow long it is held and the pace",
  );
});

test('filters leave what fits all of them, and say how much that is', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  const says = async (found: number) => {
    await expect(exercises.page.getByRole('status')).toHaveText(
      text('catalogue.found.other', { found, n: ids.length }),
    );
  };
  await says(25);
  await exercises.choose('setting', 'page.setting.seated');
  await says(6);
  await exercises.choose('purpose', 'catalogue.purpose.stretch');
  expect(await exercises.listed()).toEqual(['seatedFigureFour', 'edgeOfChairStretch']);
  await exercises.choose('wearing', 'catalogue.filter.wears.any');
  await says(0);
  await exercises.page.getByRole('button', { name: text('catalogue.showAll') }).click();
  await says(25);
  await exercises.has('mat', false);
  expect(await exercises.listed()).toEqual(
    catalogue.filter(({ equipment }) => !equipment.includes('mat')).map(({ id }) => id),
  );
});

test('what somebody said of themselves decides what is offered, at once', async ({ extension }) => {
  const knee = {
    limits: ['kneePain'],
    deepStretches: true,
    skirt: false,
    without: ['gluteSqueeze'],
  } as const;
  const left = async (more: Partial<Settings>) =>
    stored(satFor(23, await extension.now()), { ...atWork, level: 'standard', ...more });
  await extension.wakeWith(await left({ profile: knee }));
  const exercises = await ExercisesPage.open(extension);
  const notOffered = exercises.page.locator('details', { hasText: text('catalogue.leftOut') });
  const idsOf = () => notOffered.evaluateAll((cards) => cards.map(({ id }) => id));
  const forTheKnee = ['seatedFigureFour', 'standingQuadStretch', 'pigeon', 'catCow', 'halfKneelingStretch'];
  await expect.poll(idsOf).toHaveLength(6);
  expect([...(await idsOf())].sort()).toEqual([...forTheKnee, 'gluteSqueeze'].sort());
  await exercises.asksForSuiting(true);
  await expect(exercises.page.locator('details')).toHaveCount(19);
  await extension.seed(await left({ profile: { ...knee, limits: [], without: [] } }));
  await expect(exercises.page.locator('details')).toHaveCount(25);
});

test('amounts are told at the pace that somebody chose', async ({ extension }) => {
  const settings = { ...atWork, bridgeHoldS: 5, circlesPerSide: false, breathS: 4 };
  await extension.wakeWith(stored(satFor(23, await extension.now()), settings));
  const exercises = await ExercisesPage.open(extension);
  for (const id of ['gluteBridge', 'sideLyingLegCircles', 'happyBaby']) await exercises.toggle(id);
  await expect(exercises.card('gluteBridge')).toContainText('5 sets of 20 reps, each held 5');
  await expect(exercises.card('sideLyingLegCircles')).toContainText('3 sets of 5 circles each way');
  await expect(exercises.card('happyBaby')).toContainText(text('catalogue.pace.breaths', { seconds: 4 }));
});

test('a link to an exercise opens it, also one that a filter hides, and there and back again', async ({
  extension,
}) => {
  const exercises = await ExercisesPage.open(extension, 'standingMarch');
  await exercises.isAt('standingMarch');
  await exercises.choose('setting', 'page.setting.standing');
  await expect.poll(() => exercises.listed()).not.toContain('lyingMarch');
  await exercises.follow('standingMarch', 'exercise.lyingMarch.name');
  await exercises.isAt('lyingMarch');
  expect(new URL(exercises.page.url()).hash).toBe('#lyingMarch');
  await exercises.page.goBack();
  await exercises.isAt('standingMarch');
});

test('the address names the exercise that was opened, for coming back to it', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  await exercises.toggle('catCow');
  await expect.poll(() => new URL(exercises.page.url()).hash).toBe('#catCow');
  await exercises.page.reload();
  await exercises.isAt('catCow');
});

test('an address that names nothing shows the whole page', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension, 'deepSquat');
  expect(await exercises.listed()).toEqual(ids);
});

test('it is read and filtered with the keyboard alone', async ({ extension }) => {
  const { page } = await ExercisesPage.open(extension);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: text('popup.options') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('details')).toHaveCount(6);
  const filters = ['purpose', 'wearing', 'chair', 'support', 'towel', 'mat', 'cushion', 'bed', 'suiting'];
  for (let tabs = 0; tabs <= filters.length; tabs += 1) await page.keyboard.press('Tab');
  await expect(page.locator('details#seatedMarch summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('details#seatedMarch')).toHaveAttribute('open', '');
  const harder = page.getByRole('link', { name: text('exercise.standingMarch.name') });
  // A card's words come when it opens.
  await expect(harder).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(harder).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('details#standingMarch summary')).toBeFocused();
});

test('it says when to get help instead', async ({ extension }) => {
  const { page } = await ExercisesPage.open(extension);
  const help = page.getByRole('region', { name: text('redFlags.title') });
  for (const group of ['now', 'soon', 'stop'])
    await expect(help.getByRole('heading', { name: text(`redFlags.${group}.title`) })).toBeVisible();
  await expect(help.getByRole('listitem')).toHaveCount(18);
});

test('it opens from the toolbar popup and from the settings', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(23, now)));
  await toolbar.shows('at-desk');
  const fromPopup = extension.context.waitForEvent('page');
  await toolbar.popup.click(text('popup.exercises'));
  await expect((await fromPopup).getByRole('heading', { level: 1 })).toHaveText(text('catalogue.title'));

  const options = await OptionsPage.open(extension);
  const fromOptions = extension.context.waitForEvent('page');
  await options.press('options.moving.exercises');
  await expect((await fromOptions).getByRole('heading', { level: 1 })).toHaveText(text('catalogue.title'));
});
