import { describe, expect, it } from 'vitest';
import { copyFile, copyLimits } from '../../../src/backup/index.ts';
import { planFile } from '../../../src/plan/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { aCopy, clinicsPlan, copyWith, now, one, ownPlan, settings, two } from '../../backup/copies.ts';
import { Computer } from '../fixtures/computer.ts';
import { chooseFile, unreadableFile } from '../fixtures/files.ts';
import { part } from '../fixtures/options-parts.ts';
import { count, text } from '../fixtures/page.tsx';
import { Backups } from './backups.ts';

const good = copyFile(aCopy(), 0);
const half = good.slice(0, good.length / 2);

describe('a copy that is brought', () => {
  it('is shown with what it would change before anything is', async () => {
    const backups = await Backups.open();
    const { region } = await backups.preview(copyFile(aCopy(), now));
    expect(region).toHaveTextContent(text('options.backup.madeOn', { day: 'November 23, 2026' }));
    expect(region).toHaveTextContent(`${count('options.backup.added', 2)} Nov 23, 2026`);
    expect(region).toHaveTextContent(count('options.backup.asked', 1));
    expect(region).toHaveTextContent(count('options.backup.settings', 3));
    const name = text('setting.limitMin.label');
    expect(region).toHaveTextContent(
      text('options.backup.change', { name, before: '45 min', after: '30 min' }),
    );
    expect(region).toHaveTextContent(text('options.backup.plan', { name: ownPlan().name }));
    expect(region).toHaveTextContent(count('options.backup.calendars', 1));
    expect(backups.sent).toEqual([]);
    expect(backups.sessions).toEqual([]);
    expect(backups.plan).toBeNull();
  });

  it('is left where it is when somebody thinks better of it', async () => {
    const backups = await Backups.open();
    await backups.preview(copyFile(aCopy(), now));
    await backups.press('leave');
    expect(backups.section.queryByRole('region')).toBeNull();
    expect(backups.sent).toEqual([]);
  });

  it('counts what is in it twice once, and leaves out what lies in the future', async () => {
    const backups = await Backups.open();
    const endedAt = now + copyLimits.aheadMs + 3_600_000;
    const ahead = { ...one, id: 'three', day: '2026-11-25', startedAt: endedAt - 120_000, endedAt };
    const file = copyWith((written) => written.journal.data.push(written.journal.data[0]!), {
      ...aCopy(),
      completions: [one, two, ahead],
    });
    const { region } = await backups.preview(file);
    expect(region).toHaveTextContent(count('options.backup.added', 2));
    expect(region).toHaveTextContent(count('options.backup.twice', 1));
    expect(region).toHaveTextContent(count('options.backup.ahead', 1));
  });

  it('says when its settings and its plan are those that are here', async () => {
    const backups = await Backups.open();
    const { region, queryByRole } = await backups.preview(
      copyFile(aCopy({ settings: defaultSettings, plan: null, calendars: [] }), now),
    );
    expect(region).toHaveTextContent(text('options.backup.sameSettings'));
    expect(region).toHaveTextContent(text('options.backup.samePlan'));
    expect(queryByRole('checkbox')).toBeNull();
  });

  it('names the plans that come with Limber in the reader’s language', async () => {
    const backups = await Backups.open();
    const { region } = await backups.preview(copyFile(aCopy({ plan: clinicsPlan }), now));
    expect(region).toHaveTextContent(
      text('options.backup.plan', { name: text('plan.named.clinicsFour.name') }),
    );
  });

  it('offers nothing of what the organisation has fixed', async () => {
    const computer = await Computer.start({}, now);
    await computer.browser.govern({ limitMin: { fixed: 60 } });
    const backups = await Backups.open(computer);
    const { region } = await backups.preview(copyFile(aCopy(), now));
    expect(region).toHaveTextContent(count('options.backup.settings', 2));
    expect(region).not.toHaveTextContent(text('setting.limitMin.label'));
    await backups.press('take');
    await backups.section.findByText(text('options.backup.outcome.done'));
    expect(computer.settings).toMatchObject({ limitMin: 60, setting: settings.setting });
  });
});

describe('a file that is no copy', () => {
  const asked = Array.from({ length: copyLimits.records + 1 }, () => null);
  const problem = (key: string, named?: Record<string, string | number>) =>
    text(`options.backup.problem.${key}`, named);
  for (const { what, contents, says } of [
    {
      what: 'cut in half',
      contents: half,
      says: problem('cutOff', { line: half.trimEnd().split('\n').length }),
    },
    { what: 'empty', contents: '', says: problem('empty') },
    { what: 'no JSON', contents: 'BEGIN:VCALENDAR', says: problem('notJson', { line: 1 }) },
    { what: 'nested without end', contents: '['.repeat(99) + ']'.repeat(99), says: problem('tooDeep') },
    { what: 'something else', contents: '{"a":1}', says: problem('notACopy') },
    { what: 'a plan', contents: planFile(ownPlan()), says: problem('aPlan') },
    {
      what: 'of a newer Limber',
      contents: good.replace('"version": 1', '"version": 2'),
      says: problem('newer'),
    },
    {
      what: 'damaged in its sessions',
      contents: copyWith((file) => (file.journal.data[1]!['movedMs'] = -1)),
      says: problem('damaged', { field: 'journal.data[1]' }),
    },
    {
      what: 'damaged in its settings',
      contents: copyWith((file) => (file.settings.data['limitMin'] = 'soon')),
      says: problem('damaged', { field: 'settings.data.limitMin' }),
    },
    {
      what: 'damaged in its calendars',
      contents: copyWith((file) => (file.busy.data = [{ name: 7 }])),
      says: problem('damaged', { field: 'busy' }),
    },
    {
      what: 'too long',
      contents: copyWith((file) => Object.assign(file.questions, { data: asked })),
      says: problem('tooMany', { most: copyLimits.records.toLocaleString('en') }),
    },
    {
      what: 'too large',
      contents: `{"a":"${'x'.repeat(copyLimits.bytes)}"}`,
      says: problem('tooLarge', { most: 48 }),
    },
  ]) {
    it(`because it is ${what} is told, and nothing is changed`, async () => {
      const backups = await Backups.open();
      const { section } = backups;
      await backups.bring(contents);
      const told = await section.findByText(`${says} ${text('options.backup.unchanged')}`);
      expect(told.closest('[role=status]')).not.toBeNull();
      expect(section.queryByRole('region')).toBeNull();
      expect(backups.sessions).toEqual([]);
      expect(backups.sent).toEqual([]);
    });
  }

  it('because the browser cannot read it is told, and another can be chosen at once', async () => {
    const backups = await Backups.open();
    const { section, user } = backups;
    await chooseFile(user, part('backup'), 'options.backup.bring', unreadableFile('limber.json'));
    expect(await section.findByText(text('options.backup.unreadable'))).toBeVisible();
    await backups.preview(good);
    expect(section.queryByText(text('options.backup.unreadable'))).toBeNull();
  });
});
