import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copyFile } from '../../../src/backup/index.ts';
import { aCopy, copyWith, ownPlan, told, two } from '../../backup/copies.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const preview = (page: Page) => page.getByRole('region', { name: text('options.backup.preview') });

const fileOf = (contents: string) => ({
  name: 'limber.json',
  mimeType: 'application/json',
  buffer: Buffer.from(contents),
});

/** Presses "Save a copy", and answers what the file holds. */
async function save({ page }: OptionsPage): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('options.backup.save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^limber-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

const sessionsIn = async (extension: Extension) => (await extension.completions()).map(({ id }) => id).sort();
/** What a copy says, but for when it was made. */
const saidIn = (file: string) => ({ ...(JSON.parse(file) as object), madeAt: null });

test('a copy is chosen and taken by keyboard alone, and the one that is saved then says the same', async ({
  extension,
}) => {
  const file = copyFile(aCopy({ completions: [told, two] }), await extension.now());
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const bring = page.getByLabel(text('options.backup.bring'));
  await bring.setInputFiles(fileOf(copyWith((written) => (written.journal.data[1]!['movedMs'] = -1))));
  await expect(page.getByText(text('options.backup.unchanged'))).toBeVisible();
  expect(await options.look('options-backup-problem')).toEqual([]);

  const chooser = page.waitForEvent('filechooser');
  await bring.focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(fileOf(file));
  await expect(preview(page)).toBeVisible();
  expect(await options.look('options-backup-preview')).toEqual([]);
  expect(await sessionsIn(extension)).toEqual([]);

  const take = page.getByRole('button', { name: text('options.backup.take') });
  for (let tabs = 0; tabs < 6; tabs += 1) {
    if (await take.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(text('options.backup.outcome.done'))).toBeFocused();
  expect(await sessionsIn(extension)).toEqual(['one', 'two']);
  expect((await options.stored())['limitMin']).toBe(30);
  expect((await extension.storage())['plan']).toMatchObject({ data: { name: ownPlan().name } });
  expect(await options.look('options-backup-done')).toEqual([]);
  expect(saidIn(await save(options))).toEqual(saidIn(file));
});
