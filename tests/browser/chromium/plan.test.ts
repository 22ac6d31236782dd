import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

test('a therapist’s plan is chosen as a file, looked over and taken, and its own exercise is among the others', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const { page } = options;
  const name = 'plan.json';
  const buffer = readFileSync('assets/public/schema/plan-example.json');
  const file = { name, mimeType: 'application/json', buffer };
  await page.getByLabel(text('options.plan.import')).setInputFiles(file);
  const preview = page.getByRole('region', { name: text('options.plan.preview') });
  await expect(preview).toContainText('After long days of sitting');
  expect((await extension.storage())['plan']).toBeUndefined();
  expect(await options.look('options-plan-preview')).toEqual([]);

  await page.getByRole('button', { name: text('options.plan.take') }).click();
  await expect(page.getByRole('radio', { name: text('options.plan.own') })).toBeChecked();
  await expect
    .poll(async () => (await extension.storage())['plan'])
    .toMatchObject({ data: { name: 'After long days of sitting' } });
  const exercises = await extension.page('exercises.html');
  await expect(exercises.getByRole('heading', { name: 'Lean at the wall' })).toBeVisible();
});
