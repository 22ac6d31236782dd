import { screen } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { numberSettings, sections } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { count, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { fill, number, stores, type } from '../fixtures/settings-page.ts';

const field = () => screen.getByRole('searchbox', { name: text('options.search.label') });
const look = (user: UserEvent, words: string) => fill(user, field(), words);
const section = (name: keyof typeof sections) =>
  screen.queryByRole('heading', { name: text(`options.${name}.title`) });
/** A field that may be hidden now. */
const held = number;

describe('searching the settings', () => {
  it('finds a setting by its words, whatever the accents and the case, and hides the others', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await look(user, 'SNÖOZE lasts');
    expect(await screen.findByText(count('options.search.found', 1))).toBeInTheDocument();
    expect(held('snoozeMin')).toBeVisible();
    expect(held('limitMin')).not.toBeVisible();
    expect(section('rhythm')).toBeInTheDocument();
    expect(section('sound')).not.toBeInTheDocument();
    await type(user, held('snoozeMin'), '7');
    await stores(computer, { snoozeMin: 7 });
  });

  it('finds a setting by what is said of it', async () => {
    const { user } = await openOptions(await Computer.start());
    await look(user, text('setting.watchingMin.line'));
    expect(held('watchingMin')).toBeVisible();
    expect(held('idleBreakMin')).not.toBeVisible();
  });

  it('shows a section whole when its name is looked for', async () => {
    const { user } = await openOptions(await Computer.start());
    await look(user, text('options.moments.title').toLowerCase());
    for (const name of sections.moments) expect(held(name)).toBeVisible();
    expect(held('snoozeMin')).not.toBeVisible();
  });

  it('finds what has come to the page late', async () => {
    const { user } = await openOptions(await Computer.start());
    await look(user, text('options.daysOff.new'));
    expect(await screen.findByRole('form', { name: text('options.daysOff.new') })).toBeVisible();
  });

  it('says that nothing was found', async () => {
    const { user } = await openOptions(await Computer.start());
    await look(user, 'trampoline');
    expect(await screen.findByText(text('options.search.none'))).toBeInTheDocument();
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  });

  it.each([
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['an empty field', (user: UserEvent) => user.clear(field())],
  ])('shows all again after %s', async (_, leave) => {
    const { user } = await openOptions(await Computer.start());
    await look(user, 'snooze lasts');
    await leave(user);
    expect(field()).toHaveValue('');
    for (const name of numberSettings) expect(held(name)).toBeVisible();
    for (const name of Object.keys(sections)) expect(section(name as keyof typeof sections)).toBeVisible();
    expect(screen.queryByText(count('options.search.found', 1))).not.toBeInTheDocument();
  });
});
