import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultSettings, knownCallSites, mostCallSites } from '../../../src/settings/index.ts';
import type { CallLeave } from '../../../src/ui/options/calls/calls-section.tsx';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions, permission } from '../fixtures/pages.tsx';
import { ChangingPermission } from '../fixtures/permissions.ts';

async function open(callSites: readonly string[], leave: CallLeave) {
  const computer = await Computer.after((now) => satFor(10, now), { ...defaultSettings, callSites });
  const { user } = await openOptions(computer, { calls: leave });
  const section = part('calls');
  return {
    computer,
    user,
    section,
    notice: section.getByRole('checkbox', { name: text('options.calls.notice') }),
    /** Types a site into the field for another one, and presses Enter. */
    add: async (site: string) => {
      await user.type(section.getByLabelText(text('options.calls.another')), `${site}{Enter}`);
    },
    sites: () => computer.settings.callSites,
  };
}

describe('calls', () => {
  it('are not noticed at first, and no site can be added', async () => {
    const { notice, section } = await open([], permission());
    expect(notice).not.toBeChecked();
    expect(section.queryByLabelText(text('options.calls.another'))).toBeNull();
  });

  it('are noticed on the known sites once the browser allows it', async () => {
    const { notice, section, sites, user } = await open([], permission(true));
    await user.click(notice);
    await waitFor(() => expect(sites()).toEqual([...knownCallSites]));
    expect(notice).toBeChecked();
    expect(section.queryByText(text('options.calls.takenBack'))).toBeNull();
  });

  it('are not noticed when the browser was told no, and the page says so', async () => {
    const { notice, section, sites, user } = await open([], permission(false));
    await user.click(notice);
    expect(await section.findByText(text('options.calls.refused'))).toBeVisible();
    expect(sites()).toEqual([]);
  });

  it('are noticed no more when that is chosen, and the permission is given back', async () => {
    const leave = permission(true, true);
    const { notice, sites, user } = await open(['meet.jit.si'], leave);
    expect(notice).toBeChecked();
    await user.click(notice);
    await waitFor(() => expect(sites()).toEqual([]));
    expect(notice).not.toBeChecked();
    expect(await leave.isGiven([])).toBe(false);
  });

  it('are told to be unnoticed once the browser takes its permission back, with a button to allow it again', async () => {
    const leave = new ChangingPermission(true);
    const { section, sites, user } = await open(['meet.jit.si'], leave);
    expect(section.queryByText(text('options.calls.takenBack'))).toBeNull();
    leave.set(false);
    expect(await section.findByText(text('options.calls.takenBack'))).toBeVisible();
    await user.click(section.getByRole('button', { name: text('options.calls.allow') }));
    await waitFor(() => expect(section.queryByText(text('options.calls.takenBack'))).toBeNull());
    expect(section.queryByRole('button', { name: text('options.calls.allow') })).toBeNull();
    expect(sites()).toEqual(['meet.jit.si']);
  });

  it('have no section in a browser that says by itself who is in one', async () => {
    await openOptions(await Computer.start(), { calls: null });
    expect(screen.queryByText(text('options.calls.title'))).toBeNull();
    expect(screen.queryByLabelText(text('options.calls.notice'))).toBeNull();
  });
});

describe('a site of one’s own', () => {
  it('is added by its address, listed and removed', async () => {
    const { add, section, sites, user } = await open(['meet.jit.si'], permission(true, true));
    await add('https://Talk.Example.org/room');
    await waitFor(() => expect(sites()).toEqual(['meet.jit.si', 'talk.example.org']));
    const list = section.getByRole('list', { name: text('options.calls.own') });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list).toHaveTextContent('talk.example.org');
    expect(section.getByLabelText(text('options.calls.another'))).toHaveValue('');

    const remove = { name: text('options.calls.removeOne', { site: 'talk.example.org' }) };
    await user.click(section.getByRole('button', remove));
    await waitFor(() => expect(sites()).toEqual(['meet.jit.si']));
    expect(list).not.toBeInTheDocument();
  });

  it('that is none is told to be none, and stays in its field', async () => {
    const { add, section, sites } = await open(['meet.jit.si'], permission(true, true));
    const field = section.getByLabelText(text('options.calls.another'));
    await add('no site');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(text('options.calls.notASite'));
    expect(field).toHaveValue('no site');
    expect(sites()).toEqual(['meet.jit.si']);
  });

  it('is not added when the browser was told no, and stays in its field', async () => {
    const { add, section, sites } = await open(['meet.jit.si'], permission(false, true));
    await add('talk.example.org');
    expect(await section.findByText(text('options.calls.refused'))).toBeVisible();
    expect(section.getByLabelText(text('options.calls.another'))).toHaveValue('talk.example.org');
    expect(sites()).toEqual(['meet.jit.si']);
  });

  it('that is there already is there once', async () => {
    const { add, computer, section, sites } = await open(['meet.jit.si'], permission(true, true));
    await add('meet.jit.si');
    await waitFor(() => expect(section.getByLabelText(text('options.calls.another'))).toHaveValue(''));
    expect(sites()).toEqual(['meet.jit.si']);
    expect(computer.browser.troubles).toEqual([]);
  });

  it('finds no field once there are as many as Limber takes', async () => {
    const all = Array.from({ length: mostCallSites }, (_, n) => `site-${n}.example.org`);
    const { section, user, sites } = await open(all, permission(true, true));
    expect(section.queryByLabelText(text('options.calls.another'))).toBeNull();
    const remove = { name: text('options.calls.removeOne', { site: 'site-0.example.org' }) };
    await user.click(section.getByRole('button', remove));
    await waitFor(() => expect(sites()).toHaveLength(mostCallSites - 1));
    expect(await section.findByLabelText(text('options.calls.another'))).toBeVisible();
  });
});
