import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copyFile } from '../../../src/backup/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { aCopy, copyWith, one, ownPlan, told, two } from '../../backup/copies.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { atWork, satFor, stored } from '../fixtures/stored.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const preview = (page: Page) => page.getByRole('region', { name: text('options.backup.preview') });

/** Chooses a file of this text as a copy. */
async function bring(options: OptionsPage, contents: string): Promise<void> {
  await options.page.getByLabel(text('options.backup.bring')).setInputFiles({
    name: 'limber.json',
    mimeType: 'application/json',
    buffer: Buffer.from(contents),
  });
}

/** Presses "Save a copy", and answers what the file holds. */
async function save({ page }: OptionsPage): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('options.backup.save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^limber-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

const planIn = async (extension: Extension) =>
  ((await extension.storage())['plan'] as { data: { name: string } | null } | undefined)?.data ?? null;
const sessionsIn = async (extension: Extension) => (await extension.completions()).map(({ id }) => id).sort();
/** What a copy says, but for when it was made. */
const saidIn = (file: string) => ({ ...(JSON.parse(file) as object), madeAt: null });

test('a copy is looked over and taken in a fresh profile, whose own copy is the same', async ({
  extension,
}) => {
  const now = await extension.now();
  const file = copyFile(aCopy({ completions: [told, two] }), now);
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await bring(options, file);
  await expect(preview(page)).toContainText(text('options.backup.added.other', { n: 2 }));
  await expect(preview(page)).toContainText('30 min');
  await expect(preview(page)).toContainText(ownPlan().name);
  await expect(preview(page)).toContainText(text('options.backup.calendars.one', { n: 1 }));
  expect(await sessionsIn(extension)).toEqual([]);
  expect(await options.look('options-backup-preview')).toEqual([]);

  await options.press('options.backup.take');
  await expect(page.getByText(text('options.backup.outcome.done'))).toBeVisible();
  expect(await sessionsIn(extension)).toEqual(['one', 'two']);
  expect((await options.stored())['limitMin']).toBe(30);
  expect((await planIn(extension))?.name).toBe(ownPlan().name);
  await expect(options.number('limitMin')).toHaveValue('30');
  await expect(page.getByRole('list', { name: text('options.busy.list') })).toContainText('work.ics');
  await expect(page.getByRole('radio', { name: text('options.plan.own') })).toBeChecked();
  expect(await options.look('options-backup-done')).toEqual([]);

  expect(saidIn(await save(options))).toEqual(saidIn(file));
});

test('a copy of today’s sessions is counted in the popup', async ({ extension }) => {
  const now = await extension.now();
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const today = { ...one, startedAt: now - 120_000, endedAt: now, day: day.toPlainDate().toString() };
  const options = await OptionsPage.open(extension);
  await bring(options, copyFile(aCopy({ settings: null, completions: [today] }), now));
  await options.press('options.backup.take');
  await expect(options.page.getByText(text('options.backup.outcome.done'))).toBeVisible();
  const { today: tally } = await extension.storage();
  expect(tally).toMatchObject({ data: { completions: 1, entries: [{ id: 'one' }] } });
});

test('what is here stays, and choices made here count unless the copy’s are asked for', async ({
  extension,
}) => {
  const now = await extension.now();
  const settings = { ...atWork, limitMin: 20 };
  await extension.wakeWith(stored(satFor(10, now), settings));
  const options = await OptionsPage.open(extension);
  const { page } = options;
  await bring(options, copyFile(aCopy({ plan: null }), now));
  const choice = preview(page).getByRole('checkbox', { name: /^Take its settings/ });
  await expect(choice).not.toBeChecked();
  await options.press('options.backup.take');
  await expect(page.getByText(text('options.backup.outcome.done'))).toBeVisible();
  expect((await options.stored())['limitMin']).toBe(20);

  await bring(options, copyFile(aCopy({ plan: null }), now));
  await expect(preview(page)).toContainText(text('options.backup.there.other', { n: 2 }));
  await expect(page.getByRole('button', { name: text('options.backup.take') })).toBeDisabled();
  await choice.check();
  await options.press('options.backup.take');
  await expect(page.getByText(text('options.backup.outcome.done'))).toBeVisible();
  expect((await options.stored())['limitMin']).toBe(30);
  expect(await sessionsIn(extension)).toEqual(['one', 'two']);

  await bring(options, copyFile(aCopy({ plan: null }), now));
  await expect(page.getByText(text('options.backup.nothing'))).toBeVisible();
  await expect(page.getByRole('button', { name: text('options.backup.take') })).toHaveCount(0);
});

test('a copy is taken by keyboard alone', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel(text('options.backup.bring')).focus();
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copyFile(aCopy(), 0)) });
  await expect(preview(page)).toBeVisible();
  const take = page.getByRole('button', { name: text('options.backup.take') });
  for (let tabs = 0; tabs < 6; tabs += 1) {
    if (await take.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(text('options.backup.outcome.done'))).toBeFocused();
  expect(await sessionsIn(extension)).toEqual(['one', 'two']);
});

const good = copyFile(aCopy(), 0);

for (const { what, contents, says } of [
  {
    what: 'cut in half',
    contents: good.slice(0, good.length / 2),
    says: text('options.backup.problem.cutOff', {
      line: good
        .slice(0, good.length / 2)
        .trimEnd()
        .split('\n').length,
    }),
  },
  { what: 'something else', contents: '{"a":1}', says: text('options.backup.problem.notACopy') },
  {
    what: 'of a newer Limber',
    contents: good.replace('"version": 1', '"version": 2'),
    says: text('options.backup.problem.newer'),
  },
  {
    what: 'damaged',
    contents: copyWith((file) => (file.journal.data[1]!['movedMs'] = -1)),
    says: text('options.backup.problem.damaged', { field: 'journal.data[1]' }),
  },
]) {
  test(`a file that is ${what} is told, and nothing is changed`, async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await bring(options, contents);
    await expect(options.page.getByText(says)).toBeVisible();
    await expect(options.page.getByText(text('options.backup.unchanged'))).toBeVisible();
    if (what === 'damaged') expect(await options.look('options-backup-problem')).toEqual([]);
    expect(await sessionsIn(extension)).toEqual([]);
    expect((await options.stored())['limitMin']).toBe(defaultSettings.limitMin);
  });
}

test('a file of fifty megabytes is told, and nothing is changed', async ({ extension }, testInfo) => {
  const path = testInfo.outputPath('large.json');
  writeFileSync(path, `{"a":"${'x'.repeat(50_000_000)}"}`);
  const { page } = await OptionsPage.open(extension);
  await page.getByLabel(text('options.backup.bring')).setInputFiles(path);
  await expect(page.getByText(text('options.backup.problem.tooLarge', { most: 48 }))).toBeVisible();
  expect(await sessionsIn(extension)).toEqual([]);
});
