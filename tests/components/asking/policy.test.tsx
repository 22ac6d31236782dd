import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { policyFaults, policyLimits } from '../../../src/policy/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions, openPopup } from '../fixtures/pages.tsx';
import { nameOf } from './ways.ts';

const settled = text('options.policy.settled');

async function open(managed: unknown) {
  const computer = await Computer.start();
  await computer.browser.govern(managed);
  const { user } = await openOptions(computer);
  // The page has asked for the latest; what happens next comes after the answer.
  await computer.browser.start();
  return { computer, user };
}

const number = (name: string) => screen.getByLabelText(text(`setting.${name}.label`), { selector: 'input' });

/** The group that a field stands in when the organisation has fixed it. */
const groupOf = (field: HTMLElement) => field.closest('fieldset[disabled]')!;

const nineToFive = [{ fromMin: 540, toMin: 1020 }];
const week = {
  monday: nineToFive,
  tuesday: nineToFive,
  wednesday: nineToFive,
  thursday: nineToFive,
  friday: [],
  saturday: [],
  sunday: [],
};

describe('what an organisation has fixed', () => {
  it('is shown with its value and a lock, and cannot be changed', async () => {
    await open({ limitMin: { fixed: 60 }, syncs: { fixed: false } });
    expect(screen.getByText(text('options.policy.line'))).toBeVisible();
    expect(number('limitMin')).toHaveValue('60');
    expect(number('limitMin')).toBeDisabled();
    expect(groupOf(number('limitMin'))).toHaveAccessibleDescription(settled);
    const syncs = part('sync').getByRole('checkbox', { name: text('setting.syncs.label') });
    expect(syncs).toBeDisabled();
    expect(syncs).not.toBeChecked();
    expect(number('snoozeMin')).toBeEnabled();
  });

  it('leaves out the rhythms to begin with, which would change it', async () => {
    await open({ limitMin: { fixed: 60 } });
    expect(part('rhythm').queryByRole('radio', { name: /30/ })).toBeNull();
  });

  it('is said of work hours in words, day by day', async () => {
    await open({ 'schedule.week': { fixed: week } });
    const section = part('week');
    expect(section.queryByRole('slider')).toBeNull();
    const days = section.getAllByRole('definition').map((day) => day.textContent);
    expect(days).toEqual([
      ...Array.from({ length: 4 }, () => '09:00–17:00'),
      ...Array.from({ length: 3 }, () => text('options.daysOff.off')),
    ]);
    expect(section.getByText(settled)).toBeVisible();
  });

  it('may be the ways of asking, which can still be tried', async () => {
    await open({ channels: { fixed: ['popup', 'window'] }, promptSound: { fixed: 'chime' } });
    const section = part('asking');
    const ways = section.getByRole('list', { name: text('options.asking.ways') });
    expect(ways).toHaveAccessibleDescription(settled);
    for (const box of within(ways).getAllByRole('checkbox')) expect(box).toBeDisabled();
    expect(within(ways).getByRole('checkbox', { name: nameOf('popup') })).toBeChecked();
    expect(
      within(ways).queryByRole('button', {
        name: text('options.asking.later', { channel: nameOf('popup') }),
      }),
    ).toBeNull();
    expect(
      within(ways).getByRole('button', {
        name: text('options.asking.tryOne', { channel: nameOf('popup') }),
      }),
    ).toBeEnabled();
    expect(section.getByRole('radio', { name: text('options.asking.sounds.chime') })).toBeDisabled();
  });

  it('may be days off, which nobody removes', async () => {
    await open({ daysOff: [{ fromDay: '2040-12-24', toDay: '2041-01-01', name: 'Closed' }] });
    const closed = (await part('daysOff').findByText(/Closed/)).closest('li')!;
    expect(closed).toHaveTextContent(settled);
    expect(within(closed).queryByRole('button')).toBeNull();
  });

  it('stays, and the others go on from where it starts them, and back to that', async () => {
    const { computer, user } = await open({ limitMin: { fixed: 60 }, snoozeMin: { default: 10 } });
    const snooze = number('snoozeMin');
    expect(snooze).toHaveValue('10');
    await user.clear(snooze);
    await user.type(snooze, '7');
    await user.tab();
    await waitFor(() => expect(computer.settings).toMatchObject({ snoozeMin: 7, limitMin: 60 }));
    const section = text('options.rhythm.title');
    await user.click(part('rhythm').getByRole('button', { name: text('options.defaultsOf', { section }) }));
    await waitFor(() => expect(computer.settings).toMatchObject({ snoozeMin: 10, limitMin: 60 }));
    expect(snooze).toHaveValue('10');
  });

  it('changes in the open page when the organisation changes its mind, and goes with its policy', async () => {
    const { computer } = await open({ limitMin: { fixed: 60 } });
    await computer.browser.govern({ limitMin: { fixed: 90 } });
    await waitFor(() => expect(number('limitMin')).toHaveValue('90'));
    await computer.browser.govern(undefined);
    await waitFor(() => expect(number('limitMin')).toBeEnabled());
    expect(number('limitMin')).toHaveValue('45');
    expect(screen.queryByText(settled)).toBeNull();
    expect(screen.queryByText(text('options.policy.line'))).toBeNull();
  });

  it('was chosen otherwise by the person, whose choice comes back with the policy gone', async () => {
    const { computer, user } = await open(undefined);
    await user.clear(number('limitMin'));
    await user.type(number('limitMin'), '33');
    await user.tab();
    await waitFor(() => expect(computer.settings.limitMin).toBe(33));
    await computer.browser.govern({ limitMin: { fixed: 60 } });
    await waitFor(() => expect(number('limitMin')).toHaveValue('60'));
    await computer.browser.govern(undefined);
    await waitFor(() => expect(number('limitMin')).toHaveValue('33'));
  });
});

describe('what of a policy does not count', () => {
  it('is told with its place and its reason, of every kind', async () => {
    const day = { fromDay: '2040-12-24', toDay: '2040-12-24' };
    const { user } = await open({
      limitMin: { fixed: 5 },
      snoozeMin: { fixed: 7, default: 7 },
      nobodyKnows: { fixed: true },
      minutes: { default: -1 },
      daysOff: Array.from({ length: policyLimits.daysOff + 1 }, () => day),
    });
    const summary = screen.getByText(text('options.policy.problems'));
    await user.click(summary);
    const problems = within(summary.closest('details')!)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    const why = (fault: string) => text(`options.policy.why.${fault.replaceAll('-', '_')}`);
    expect(problems.toSorted()).toEqual(
      [
        `limitMin ${why('out-of-reach')}`,
        `snoozeMin ${why('not-a-rule')}`,
        `nobodyKnows ${why('unknown')}`,
        `minutes ${why('not-possible')}`,
        `daysOff ${why('too-many')}`,
      ].toSorted(),
    );
    expect(problems).toHaveLength(policyFaults.length);
  });

  it('leaves the rest of it in force', async () => {
    await open({
      limitMin: { fixed: 60 },
      daysOff: [{ fromDay: '2040-12-24', toDay: '2041-01-01', name: 'Closed' }, { fromDay: '2040-02-30' }],
    });
    expect(number('limitMin')).toHaveValue('60');
    expect(await part('daysOff').findByText(/Closed/)).toBeVisible();
    const problems = screen.getByText(text('options.policy.problems')).closest('details')!;
    expect(problems).toHaveTextContent(`daysOff.1 ${text('options.policy.why.not_possible')}`);
  });

  it('is not spoken of where all of it counts, nor where there is no policy', async () => {
    await open({ limitMin: { fixed: 60 } });
    expect(screen.queryByText(text('options.policy.problems'))).toBeNull();
    await open(undefined);
    expect(screen.queryByText(text('options.policy.line'))).toBeNull();
  });
});

describe('a routine of the organisation’s', () => {
  it('is picked by its name in the popup', async () => {
    const computer = await Computer.start();
    const exerciseIds = ['seatedKneeExtension'];
    await computer.browser.govern({
      routines: [{ name: 'Before the stairs', setting: 'seated', exerciseIds }],
    });
    const { user } = await openPopup(computer);
    const pick = await screen.findByRole('combobox', { name: text('popup.offer.pick') });
    await user.selectOptions(pick, await screen.findByRole('option', { name: 'Before the stairs' }));
    const name = new RegExp(text('exercise.seatedKneeExtension.name'));
    expect((await screen.findAllByText(name))[0]).toBeVisible();
  });
});
