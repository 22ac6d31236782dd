import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { copyFile } from '../../../src/backup/index.ts';
import { aCopy, now, one, ownPlan, settings, told, two } from '../../backup/copies.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { part } from '../fixtures/options-parts.ts';
import { count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { Backups } from './backups.ts';

const outcome = (said: string) => text(`options.backup.outcome.${said}`);

/** Choices of one's own, which a copy's do not replace unless that is asked for. */
const limitOf20 = { ...settings, limitMin: 20 };

describe('a copy that is taken', () => {
  it('brings sessions, settings, plan and calendars, and the page shows them', async () => {
    const backups = await Backups.open();
    const { computer, section } = backups;
    await backups.bring(copyFile(aCopy({ completions: [told, two] }), now));
    await backups.press('take');
    expect(await section.findByText(outcome('done'))).toBeVisible();
    expect(backups.sessions).toEqual(['one', 'two']);
    expect(computer.browser.journal.get('one')?.report).toEqual(told.report);
    expect([...computer.browser.records.keys()]).toEqual(['due:1']);
    expect(computer.settings).toMatchObject({ limitMin: 30, setting: 'standing', sound: { rate: 120 } });
    expect(backups.plan?.name).toBe(ownPlan().name);
    expect(part('rhythm').getByLabelText(text('setting.limitMin.label'))).toHaveValue('30');
    const calendars = part('daysOff').getByRole('list', { name: text('options.busy.list') });
    expect(calendars).toHaveTextContent('work.ics');
    expect(await part('plan').findByRole('radio', { name: text('options.plan.own') })).toBeChecked();
  });

  it('counts today’s sessions in the popup', async () => {
    const computer = await Computer.after((at) => satFor(10, at), undefined, now);
    computer.browser.stored.delete('today');
    const backups = await Backups.open(computer);
    await backups.bring(copyFile(aCopy({ settings: null }), now));
    await backups.press('take');
    await backups.section.findByText(outcome('done'));
    await openPopup(computer);
    expect(screen.getByRole('main')).toHaveTextContent(count('popup.tally.breaks', 2, { time: '2 min' }));
  });

  it('goes by keyboard: the button comes after the choices, and what was done is read next', async () => {
    const backups = await Backups.open();
    const { user, section } = backups;
    const preview = await backups.preview(copyFile(aCopy(), now));
    await waitFor(() => expect(section.getByLabelText(text('options.backup.bring'))).toHaveFocus());
    for (const choice of preview.getAllByRole('checkbox')) {
      await user.tab();
      await waitFor(() => expect(choice).toHaveFocus());
    }
    await user.tab();
    await waitFor(() =>
      expect(preview.getByRole('button', { name: text('options.backup.take') })).toHaveFocus(),
    );
    await user.keyboard('{Enter}');
    const done = await section.findByText(outcome('done'));
    await waitFor(() => expect(done).toHaveFocus());
    expect(backups.sessions).toEqual(['one', 'two']);
  });

  it('leaves the choices made here, unless the copy’s are asked for', async () => {
    const backups = await Backups.open(await Computer.after((at) => satFor(10, at), limitOf20, now));
    const { computer, section, user } = backups;
    const file = copyFile(aCopy({ plan: null }), now);
    const takesSettings = { name: count('options.backup.settings', 1) };
    await backups.preview(file);
    expect(section.getByRole('checkbox', takesSettings)).not.toBeChecked();
    await backups.press('take');
    await section.findByText(outcome('done'));
    expect(computer.settings.limitMin).toBe(20);

    const again = await backups.preview(file);
    expect(again.region).toHaveTextContent(count('options.backup.there', 2));
    expect(again.getByRole('button', { name: text('options.backup.take') })).toBeDisabled();
    await user.click(section.getByRole('checkbox', takesSettings));
    await backups.press('take');
    await section.findByText(outcome('done'));
    expect(computer.settings.limitMin).toBe(30);
    expect(backups.sessions).toEqual(['one', 'two']);

    const nothing = await backups.preview(file);
    expect(nothing.region).toHaveTextContent(text('options.backup.nothing'));
    expect(nothing.queryByRole('button', { name: text('options.backup.take') })).toBeNull();
    await backups.press('close');
    expect(section.queryByRole('region')).toBeNull();
  });

  it('takes the place of a plan and calendars of one’s own only when that is asked for', async () => {
    const computer = await Computer.start({}, now);
    const stretches = [{ startAt: now + 60_000, endAt: now + 120_000 }];
    await computer.browser.send({ kind: 'change-plan', plan: { ...ownPlan(), name: 'Mine' } });
    await computer.browser.send({ kind: 'take-busy', calendar: { name: 'club.ics', stretches } });
    const backups = await Backups.open(computer);
    const { section, user } = backups;
    const file = copyFile(aCopy({ settings: null }), now);
    const takesPlan = { name: text('options.backup.plan', { name: ownPlan().name }) };
    const takesCalendars = { name: count('options.backup.calendars', 1) };
    await backups.preview(file);
    expect(section.getByRole('checkbox', takesPlan)).not.toBeChecked();
    expect(section.getByRole('checkbox', takesCalendars)).not.toBeChecked();
    await backups.press('take');
    await section.findByText(outcome('done'));
    expect(backups.plan?.name).toBe('Mine');
    expect(part('daysOff').getByRole('list', { name: text('options.busy.list') })).toHaveTextContent('club');

    await backups.preview(file);
    await user.click(section.getByRole('checkbox', takesPlan));
    await user.click(section.getByRole('checkbox', takesCalendars));
    await backups.press('take');
    await section.findByText(outcome('done'));
    expect(backups.plan?.name).toBe(ownPlan().name);
    const list = part('daysOff').getByRole('list', { name: text('options.busy.list') });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list).toHaveTextContent('work.ics');
  });

  it('adds to a session that is here what was said of the hips after it', async () => {
    const backups = await Backups.open();
    const { computer, section } = backups;
    computer.browser.keep(one);
    const preview = await backups.preview(copyFile(aCopy({ completions: [told] }), now));
    expect(preview.region).toHaveTextContent(count('options.backup.told', 1));
    await backups.press('take');
    await section.findByText(outcome('done'));
    expect(computer.browser.journal.get('one')?.report).toEqual(told.report);
  });
});

describe('a copy that cannot be taken', () => {
  it('changes nothing when the background cannot be reached, and the page says so', async () => {
    const backups = await Backups.open();
    const { computer, section } = backups;
    await backups.bring(copyFile(aCopy(), now));
    computer.isUnreachable = true;
    await backups.press('take');
    expect(await section.findByText(outcome('notTaken'))).toBeVisible();
    expect(backups.sessions).toEqual([]);
  });

  it('changes nothing when storage is full, and the page says so', async () => {
    const backups = await Backups.open();
    const { computer, section } = backups;
    await backups.bring(copyFile(aCopy(), now));
    computer.browser.refusesStorage = true;
    await backups.press('take');
    expect(await section.findByText(outcome('notTaken'))).toBeVisible();
    expect(computer.settings.limitMin).toBe(45);
    expect(backups.plan).toBeNull();
    expect(backups.sessions).toEqual([]);
  });

  it('says that sessions wait when the journal has no room for them yet', async () => {
    const backups = await Backups.open();
    const { computer, section } = backups;
    await backups.bring(copyFile(aCopy(), now));
    computer.browser.refusesImport = true;
    await backups.press('take');
    expect(await section.findByText(outcome('waiting'))).toBeVisible();
    expect(computer.settings.limitMin).toBe(30);
    expect(backups.sessions).toEqual([]);
    computer.browser.refusesImport = false;
    await computer.pass(60);
    expect(backups.sessions).toEqual(['one', 'two']);
    expect(await section.findByText(outcome('done'))).toBeVisible();
  });
});
