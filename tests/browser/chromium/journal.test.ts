import type { Page } from '@playwright/test';
import { aCompletion, aQuestion, at } from '../../journal/completions.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { breakJournal, fillJournal, mendJournal, monthOf } from '../fixtures/journal.ts';
import { lookAt } from '../fixtures/look.ts';
import { text } from '../pages/texts.ts';

const widths = [320, 768, 1280];
const london = 'Europe/London';

/** A session that began at this time of a day. */
function sessionAt(id: string, day: string, time: string, given: Parameters<typeof aCompletion>[0] = {}) {
  const startedAt = at(`${day}T${time}`, london);
  return aCompletion({ id, day, startedAt, endedAt: startedAt + 120_000, ...given });
}

const morning = sessionAt('morning', '2026-11-23', '09:40', {
  report: { score: 3, at: at('2026-11-23T09:43', london) },
});
const noon = sessionAt('noon', '2026-11-23', '12:10', {
  setting: 'seated',
  outcome: 'partial',
  movedMs: 40_000,
});
const kept = {
  'journal/2026-11': monthOf([
    morning,
    noon,
    sessionAt('friday', '2026-11-20', '15:00', { outcome: 'abandoned', movedMs: 0 }),
  ]),
  'prompts/2026-11': monthOf([
    aQuestion(),
    aQuestion({ id: 'due:2', askedAt: at('2026-11-23T11:00', london), outcome: 'snoozed' }),
    aQuestion({ id: 'due:0', day: '2026-11-19', askedAt: at('2026-11-19T11:00', london) }),
  ]),
};

async function journal(extension: Extension): Promise<Page> {
  const page = await extension.page('journal.html');
  await expect(page.getByRole('heading', { level: 1, name: text('journal.title') })).toBeVisible();
  return page;
}

test('a journal in which nothing stands yet says so', async ({ extension }) => {
  const page = await journal(extension);
  await expect(page.getByText(text('journal.none'))).toBeVisible();
  expect(await lookAt(page, 'journal-none', widths)).toEqual([]);
});

test('what the database holds stands in it, and it is nowhere too wide', async ({ extension }) => {
  await extension.still.evaluate(fillJournal, kept);
  const page = await journal(extension);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await page.getByText('09:40').or(page.getByText('9:40')).click();
  await page.getByText(text('journal.questions.other', { n: 2 })).click();
  await expect(page.getByText(text('options.asking.outcome.snoozed'))).toBeVisible();
  expect(await lookAt(page, 'journal', widths)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test('a journal that cannot be read says that nothing is lost, and is read when it can be', async ({
  extension,
}) => {
  await extension.kill();
  await breakJournal(extension);
  const page = await journal(extension);
  await expect(page.getByRole('alert')).toContainText(text('journal.unreadable'));
  expect(await lookAt(page, 'journal-unreadable', [1280])).toEqual([]);
  await mendJournal(extension);
  await page.getByRole('button', { name: text('popup.tryAgain') }).click();
  await expect(page.getByText(text('journal.none'))).toBeVisible();
});

test('it opens from the toolbar button’s menu and from the settings', async ({ extension }) => {
  await extension.worker();
  const [fromMenu] = await Promise.all([
    extension.context.waitForEvent('page'),
    extension.fire('contextMenus.onClicked', { menuItemId: 'journal' }),
  ]);
  await expect(fromMenu.getByRole('heading', { level: 1, name: text('journal.title') })).toBeVisible();
  const settings = await extension.page('options.html');
  const [fromSettings] = await Promise.all([
    extension.context.waitForEvent('page'),
    settings.getByRole('button', { name: text('options.journal') }).click(),
  ]);
  await expect(fromSettings.getByRole('heading', { level: 1, name: text('journal.title') })).toBeVisible();
});
