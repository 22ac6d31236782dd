import type { Page } from '@playwright/test';
import { sections } from '../../../src/settings/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

/** The sections whose settings are no rows with a label each, and what is reached there. */
const ofTheirOwn: ReadonlySet<string> = new Set(['week', 'calls', 'asking', 'sound', 'person']);
const others = [
  'options.week.zone.legend',
  'options.daysOff.add',
  'options.asking.channel.notification.name',
  'options.asking.channel.window.name',
  'options.asking.sound',
  'options.calls.notice',
  'options.person.skirt',
  'options.journal',
  'options.welcome',
];

/** The names of what has the focus now: its own, and its group's. */
const focused = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement;
    const byId = (at.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '');
    const group = at.closest('fieldset')?.querySelector('legend')?.innerText;
    return [
      at.getAttribute('aria-label') ?? '',
      at.innerText,
      group ?? '',
      ...byId,
      ...[...(at.labels ?? [])].map((label) => label.innerText),
    ].map((name) => name.trim());
  });

test('every setting on the page is reached by the Tab key alone', async ({ extension }) => {
  const { page } = await OptionsPage.open(extension);
  const reached = new Set<string>();
  let isOver = false;
  await page.locator('body').press('Home');
  while (!isOver) {
    await page.keyboard.press('Tab');
    isOver = await page.evaluate(() => document.activeElement === document.body);
    for (const name of await focused(page)) reached.add(name);
  }
  const rows = Object.entries(sections)
    .filter(([section]) => !ofTheirOwn.has(section))
    .flatMap(([, names]) => names.map((name) => `setting.${name}.label`));
  expect([...rows, ...others].filter((key) => !reached.has(text(key)))).toEqual([]);
});
