import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';
import { satFor, stored } from '../fixtures/stored.ts';
import { exercisesWith, parsePlanFile } from '../../../src/plan/index.ts';
import type { Plan } from '../../../src/plan/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import { startSession } from '../../../src/session/index.ts';

const example = readFileSync('assets/public/schema/plan-example.json', 'utf8');

/** A session of the first exercise that is the plan's own. */
function wallSession(plan: Plan) {
  const own = plan.exercises[0]!;
  const { setting } = own;
  const items = [{ exerciseId: own.id, level: 'gentle' as const, dose: own.doses.gentle }];
  return { setting, minutes: 1, timeline: layOut({ setting, minutes: 1, items }, exercisesWith(plan)) };
}

/** Chooses a file of this text in the plan's section. */
async function read(options: OptionsPage, contents: string): Promise<void> {
  await options.page.getByLabel(text('options.plan.import')).setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(contents),
  });
}

const problem = (line: number, field: string, key: string) =>
  text('options.plan.problem', { line, field, what: text(`plan.problem.${key}`) });

test('a therapist’s plan is read, looked over, taken, and given up again', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await read(options, example);
  const preview = page.getByRole('region', { name: text('options.plan.preview') });
  await expect(preview).toContainText('After long days of sitting');
  expect((await extension.storage())['plan']).toBeUndefined();
  expect(await options.look('options-plan-preview')).toEqual([]);

  await page.getByRole('button', { name: text('options.plan.take') }).click();
  await expect(page.getByRole('radio', { name: text('options.plan.own') })).toBeChecked();
  await expect
    .poll(
      async () => ((await extension.storage())['plan'] as { data: { name: string } } | undefined)?.data.name,
    )
    .toBe('After long days of sitting');

  await page.getByText(text('plan.named.gentle.name'), { exact: true }).click();
  await expect(page.getByRole('radio', { name: text('plan.named.gentle.name') })).toBeChecked();
  await expect.poll(async () => ((await extension.storage())['plan'] as { data: unknown }).data).toBeNull();
});

test('a movement of the plan’s own stands among the others, and is played by its name', async ({
  extension,
}) => {
  const read = parsePlanFile(example);
  if (!read.ok) throw new Error('The example is no plan');
  const { timeline, setting, minutes } = wallSession(read.plan);
  const now = await extension.now();
  await extension.wakeWith({
    ...stored({ ...satFor(10, now), session: startSession('own', { setting, minutes, timeline }, now) }),
    plan: { v: 1, data: read.plan },
  });
  const toolbar = await Toolbar.open(extension);
  await toolbar.isHeaded('Lean at the wall');
  const page = await extension.page('exercises.html');
  await expect(page.getByRole('heading', { name: 'Lean at the wall' })).toBeVisible();
});

test('a plan that makes no sense any more leaves the gentle one, and says so in the settings', async ({
  extension,
}) => {
  const now = await extension.now();
  await extension.wakeWith({ ...stored(satFor(10, now)), plan: { v: 1, data: { name: 7 } } });
  const toolbar = await Toolbar.open(extension);
  await toolbar.says(text('exercise.gluteSqueeze.name'));
  const { page } = await OptionsPage.open(extension);
  await expect(page.getByText(text('options.plan.damaged'))).toBeVisible();
});

test('a movement is set aside on its card, and comes back from the settings', async ({ extension }) => {
  const page = await extension.page('exercises.html#gluteSqueeze');
  await page.getByRole('button', { name: text('catalogue.setAside') }).click();
  await expect(page.getByRole('button', { name: text('options.person.bringBack') })).toBeVisible();
  const options = await OptionsPage.open(extension);
  const name = text('exercise.gluteSqueeze.name');
  await options.page.getByRole('button', { name: text('options.person.bringBackOne', { name }) }).click();
  await options.saysSaved();
  expect((await options.stored())['profile']).toMatchObject({ without: [] });
});

test('the clinic’s four are reached in small steps from today', async ({ extension }) => {
  const { page } = await OptionsPage.open(extension);
  await page.getByText(text('plan.named.clinicsFour.name'), { exact: true }).click();
  const today = page.getByRole('region', { name: text('options.plan.today') });
  await expect(today).toContainText('8 reps');
  await expect(today).toContainText(text('options.plan.waits'));
});

for (const { what, contents, says } of [
  { what: 'cut in half', contents: example.slice(0, 900), says: text('plan.problem.cutOff') },
  { what: 'something else', contents: '{"a":1}', says: text('plan.problem.notAPlan') },
  {
    what: 'of a newer Limber',
    contents: example.replace('"v": 1', '"v": 99'),
    says: text('plan.problem.newer'),
  },
  {
    what: 'of five megabytes',
    contents: `{"note":"${'x'.repeat(5_000_000)}"}`,
    says: text('plan.problem.tooLarge', { most: 1_000 }),
  },
  {
    what: 'with an exercise that nobody knows',
    contents: example.replace('"exerciseId": "gluteBridge"', '"exerciseId": "deepSquat"'),
    says: problem(11, 'plan.items[0].exerciseId', 'unknownExercise'),
  },
]) {
  test(`a file that is ${what} is told, and nothing is changed`, async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await read(options, contents);
    await expect(options.page.getByText(text('options.plan.problems'))).toBeVisible();
    await expect(options.page.getByText(says)).toBeVisible();
    expect((await extension.storage())['plan']).toBeUndefined();
  });
}

test('a name that is code is shown as what it is', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const name = '<img src=x onerror=alert(1)>';
  await read(options, example.replace('After long days of sitting', name));
  await expect(options.page.getByText(name)).toBeVisible();
  await expect(options.page.locator('img[src=x]')).toHaveCount(0);
});

test('what is true of somebody is kept, and what they set aside comes back', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await page.getByRole('checkbox', { name: text('options.person.limit.kneePain') }).check();
  await options.saysSaved();
  expect((await options.stored())['profile']).toMatchObject({ limits: ['kneePain'] });
});

test('a breath may be longer, within limits', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const field = options.page.getByLabel(text('setting.breathS.label'), { exact: true });
  await options.type(field, '8');
  await options.saysSaved();
  expect((await options.stored())['breathS']).toBe(8);
  await options.type(field, '60');
  await options.isWrong(field, text('options.notNumber.second', { min: 4, max: 10 }));
  expect((await options.stored())['breathS']).toBe(8);
});
