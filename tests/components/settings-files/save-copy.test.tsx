import { describe, expect, it } from 'vitest';
import { copyFile, readCopy } from '../../../src/backup/index.ts';
import { wrap } from '../../../src/engine/index.ts';
import { aCopy, now, one, told, two } from '../../backup/copies.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { savedFiles } from '../fixtures/files.ts';
import { count, text } from '../fixtures/page.tsx';
import { Backups } from './backups.ts';

/** Presses "Save a copy", and answers the name and the text of the file. */
async function save(backups: Backups): Promise<readonly [name: string, contents: string]> {
  const saved = savedFiles();
  await backups.press('save');
  await backups.section.findByText(/The copy has/);
  expect(saved).toHaveLength(1);
  return [saved[0]!.name, await saved[0]!.contents];
}

/** The page where the journal cannot be opened. */
const openWithoutJournal = (): Promise<Backups> =>
  Backups.open(undefined, {
    readRecords: () => Promise.reject(new DOMException('The database cannot be opened', 'UnknownError')),
  });

describe('a copy that is saved', () => {
  it('is a file with the day in its name, that says the same as the one it came from', async () => {
    const backups = await Backups.open();
    const brought = copyFile(aCopy({ completions: [told, two] }), now);
    await backups.bring(brought);
    await backups.press('take');
    await backups.section.findByText(text('options.backup.outcome.done'));
    const [name, contents] = await save(backups);
    expect(name).toBe('limber-2026-11-23.json');
    expect(JSON.parse(contents)).toEqual(JSON.parse(brought));
    expect(backups.section.getByText(count('options.backup.saved', 2))).toBeVisible();
  });

  it('of a fresh Limber has its settings and no sessions', async () => {
    const backups = await Backups.open();
    const [, contents] = await save(backups);
    const read = readCopy(contents, now);
    expect(read).toMatchObject({
      ok: true,
      madeAt: now,
      copy: { settings: { limitMin: 45 }, plan: null, calendars: [], completions: [], prompts: [] },
    });
    expect(backups.section.getByText(count('options.backup.saved', 0))).toBeVisible();
  });

  it('has the sessions that the journal refused so far', async () => {
    const outbox = [{ completion: one, refusedAt: now - 1_000 }];
    const computer = await Computer.after((at) => ({ ...satFor(10, at), outbox }), undefined, now);
    computer.browser.refusesJournal = true;
    const backups = await Backups.open(computer);
    const [, contents] = await save(backups);
    expect(readCopy(contents, now)).toMatchObject({ copy: { completions: [{ id: 'one' }] } });
  });

  it('has the person’s own choices, not what the organisation has fixed', async () => {
    const computer = await Computer.start({}, now);
    await computer.browser.govern({ limitMin: { fixed: 60 } });
    const [, contents] = await save(await Backups.open(computer));
    expect(readCopy(contents, now)).toMatchObject({ copy: { settings: { limitMin: 45 } } });
  });

  it('leaves out a plan that makes no sense any more', async () => {
    const computer = await Computer.start({ plan: wrap('plan', { name: 7 }) }, now);
    const [, contents] = await save(await Backups.open(computer));
    expect(JSON.parse(contents)).not.toHaveProperty('plan');
  });
});

describe('a journal that cannot be read', () => {
  it('is told when a copy is saved, and no file comes', async () => {
    const backups = await openWithoutJournal();
    const saved = savedFiles();
    await backups.press('save');
    expect(await backups.section.findByText(text('options.backup.notRead'))).toBeVisible();
    expect(saved).toEqual([]);
  });

  it('is told when a copy is brought, and nothing is offered', async () => {
    const backups = await openWithoutJournal();
    await backups.bring(copyFile(aCopy(), now));
    expect(await backups.section.findByText(text('options.backup.notRead'))).toBeVisible();
    expect(backups.section.queryByRole('region')).toBeNull();
  });
});
