import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { atWork, satFor, stored } from '../../browser/fixtures/stored.ts';
import { aCompletion } from '../../journal/completions.ts';
import { catalogue } from '../../../src/exercises/index.ts';
import { parsePlanFile } from '../../../src/plan/index.ts';
import type { Practice } from '../../../src/ui/live.ts';
import { Computer, mondayMorning } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';

/** Somebody in a chair who usually has three minutes. */
const settings = { ...atWork, setting: 'seated', minutes: 3 } as const;

const sitting = (chosen = {}, more: Record<string, unknown> = {}) =>
  Computer.start({ ...stored(satFor(23, mondayMorning), { ...settings, ...chosen }), ...more });

const radio = (name: string) => screen.findByRole('radio', { name });
const place = (setting: string) => radio(text(`page.setting.${setting}`));
const length = (minutes: number) => radio(text('page.time.minutes', { minutes }));
const routines = () => screen.findByRole('combobox', { name: text('popup.offer.pick') });

/** The exercises that are offered, in order, and why these. */
async function offered(): Promise<{ readonly names: string; readonly why: string }> {
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
  const [names, why] = [...document.querySelectorAll('.offer-words p')].map((line) => line.textContent);
  return { names: names!, why: why! };
}

const nameOf = (id: string) => text(`exercise.${id}.name`);

describe('the routine that is offered', () => {
  it('is for where and how long somebody usually moves, says why, and begins by one press', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    expect(await place('seated')).toBeChecked();
    expect(await length(3)).toBeChecked();
    const { names, why } = await offered();
    const ids = catalogue.filter(({ setting }) => setting !== 'floor').map(({ id }) => nameOf(id));
    for (const name of names.split(text('popup.offer.and'))) expect(ids).toContain(name);
    expect(why).toContain(text('routine.why.planAndMore'));

    await user.click(await button(text('popup.start.now')));
    await screen.findByRole('timer');
    expect(computer.state.session).toMatchObject({ setting: 'seated', minutes: 3 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      names.split(text('popup.offer.and'))[0]!,
    );
  });

  it('is another for another place, which is remembered for the next time', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    const before = await offered();
    await user.click(await place('floor'));
    await waitFor(async () => expect((await offered()).names).not.toBe(before.names));
    await waitFor(() => expect(computer.settings.setting).toBe('floor'));
    await user.click(await button(text('popup.start.now')));
    await screen.findByRole('timer');
    expect(computer.state.session).toMatchObject({ setting: 'floor' });
  });

  it('is longer or shorter as somebody has time, which is remembered too', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    await offered();
    await user.click(await length(1));
    await waitFor(() => expect(computer.settings.minutes).toBe(1));
    expect((await offered()).names.split(text('popup.offer.and'))).toHaveLength(1);
    await user.click(await button(text('popup.start.now')));
    await screen.findByRole('timer');
    expect(computer.state.session).toMatchObject({ minutes: 1 });
  });

  it('changes when another one is asked for, and comes back to the plan', async () => {
    const { user } = await openPopup(await sitting());
    const first = (await offered()).names;
    const others: string[] = [];
    for (let turn = 1; turn <= 4; turn += 1) {
      await user.click(await button(text('popup.offer.another')));
      others.push((await offered()).names);
    }
    expect(new Set(others.slice(0, 3)).size).toBeGreaterThan(1);
    expect(others[3]).toBe(first);
  });

  it('has only easy movements where hips hurt, for today alone', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    await offered();
    const hurts = await screen.findByRole('checkbox', { name: text('popup.start.hipsHurt') });
    await user.click(hurts);
    await waitFor(async () => expect((await offered()).why).toContain(text('routine.why.hurting')));
    await waitFor(() => expect(computer.settings.hipsHurtOn).toBe('2026-11-23'));
    await user.click(hurts);
    await waitFor(() => expect(computer.settings.hipsHurtOn).toBeNull());
  });

  it('asks about sore hips again on another day', async () => {
    await openPopup(await sitting({ hipsHurtOn: '2026-11-22' }));
    expect(await screen.findByRole('checkbox', { name: text('popup.start.hipsHurt') })).not.toBeChecked();
  });

  it('still knows on the same day that hips hurt', async () => {
    await openPopup(await sitting({ hipsHurtOn: '2026-11-23' }));
    expect(await screen.findByRole('checkbox', { name: text('popup.start.hipsHurt') })).toBeChecked();
  });

  it('is none where nothing suits, and says so', async () => {
    const without = catalogue.map(({ id }) => id);
    await openPopup(await sitting({ profile: { ...settings.profile, without } }));
    expect((await offered()).why).toContain(text('routine.none.seated', { minutes: 3 }));
    expect(await button(text('popup.start.now'))).toBeDisabled();
  });

  it('begins as soon as there is one for somebody who pressed before that', async () => {
    const computer = await sitting();
    let hand: (practice: Practice) => void = () => undefined;
    computer.door.readPractice = () => new Promise((resolve) => (hand = resolve));
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.start.now')));
    expect(computer.sent).toEqual([{ kind: 'check-in' }]);
    hand({ completions: [], plan: null });
    await screen.findByRole('timer');
  });
});

describe('a routine picked by its name', () => {
  it('is offered as it is, and begins', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    await offered();
    await user.selectOptions(await routines(), text('routine.named.chairMarch.name'));
    await waitFor(async () => expect((await offered()).why).toContain(text('routine.why.named')));
    const names = ['seatedMarch', 'seatedKneeExtension'].map(nameOf);
    expect((await offered()).names.split(text('popup.offer.and'))).toEqual(names);
    await user.click(await button(text('popup.start.now')));
    await screen.findByRole('heading', { name: names[0]! });
  });

  it('is one of the place that is chosen', async () => {
    const { user } = await openPopup(await sitting());
    await offered();
    await user.selectOptions(await routines(), text('routine.named.unseen.name'));
    await user.click(await place('floor'));
    await waitFor(async () => expect(await routines()).toHaveDisplayValue(text('popup.offer.forNow')));
    const options = [...(await routines()).querySelectorAll('option')].map((option) => option.textContent);
    expect(options).toContain(text('routine.named.clinicsFour.name'));
    expect(options).toContain(text('popup.offer.clinicsFourWhole'));
    expect(options).not.toContain(text('routine.named.unseen.name'));
  });

  it('may be one of the organisation', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    await offered();
    const given = { name: 'Before lunch', setting: 'seated', exerciseIds: ['gluteSqueeze'] };
    await computer.browser.govern({ routines: [given] });
    await screen.findByRole('option', { name: 'Before lunch' });
    await user.selectOptions(await routines(), 'Before lunch');
    await waitFor(async () => expect((await offered()).names).toBe(nameOf('gluteSqueeze')));
  });
});

describe('today’s plan beside the offer', () => {
  it('counts the sets that are done', async () => {
    const computer = await sitting();
    const { user } = await openPopup(computer);
    await offered();
    const open = screen.getByRole('img').getAttribute('aria-label')!;
    const of = Number(/of (\d+)/.exec(open)?.[1]);
    expect(open).toBe(text('popup.offer.marks', { done: 0, of }));

    await user.click(await button(text('popup.start.now')));
    await screen.findByRole('timer');
    await computer.pass(3.2);
    await user.click(await button(text('popup.finished.close')));
    await offered();
    const done = Number(/(\d+) of/.exec((await screen.findByRole('img')).getAttribute('aria-label')!)?.[1]);
    expect(done).toBeGreaterThan(0);
  });

  it('is the person’s own where there is one, with its exercises by their names', async () => {
    const read = parsePlanFile(readFileSync('assets/public/schema/plan-example.json', 'utf8'));
    if (!read.ok) throw new Error('The example is no plan');
    const plan = { ...read.plan, from: '2026-11-01' };
    await openPopup(await sitting({ setting: 'standing' }, { plan: { v: 1, data: plan } }));
    expect((await offered()).names).toContain(plan.exercises[0]!.words!.name);
    expect((await offered()).why).toContain(text('routine.why.plan'));
  });

  it('is the usual one where the stored plan cannot be used', async () => {
    await openPopup(await sitting({}, { plan: { v: 1, data: { name: 'nonsense' } } }));
    expect((await offered()).why).toContain(text('routine.why.planAndMore'));
  });

  it('says when it may be time to have somebody look at it', async () => {
    const computer = await sitting();
    computer.browser.keep(aCompletion({ day: '2026-11-23', report: { score: 8, at: mondayMorning } }));
    await openPopup(computer);
    await offered();
    expect(screen.getByText(text('plan.advice.title'))).toBeInTheDocument();
    expect(screen.getByText(text('plan.advice.strong'))).toBeInTheDocument();
  });
});

describe('a routine that was asked for outside the popup', () => {
  const starting = { setting: 'standing', minutes: 2, askedAt: mondayMorning, isOpened: true } as const;
  const asked = () => Computer.start(stored({ ...satFor(46, mondayMorning), starting }, settings));

  it('begins by itself, once, as it was asked for', async () => {
    const computer = await asked();
    await openPopup(computer);
    await screen.findByRole('timer');
    expect(computer.state.session).toMatchObject({ setting: 'standing', minutes: 2 });
    expect(computer.sent.filter(({ kind }) => kind === 'start-session')).toHaveLength(1);
    expect(computer.settings.setting, 'it was for this once').toBe('seated');
  });

  it('is got ready while the background does not answer, and begins when that is tried again', async () => {
    const computer = await asked();
    computer.isUnreachable = true;
    const { user } = await openPopup(computer);
    await screen.findByRole('heading', { name: text('popup.starting.title') });
    await screen.findByText(text('popup.trouble.unreachable'));
    await waitFor(() => expect(computer.sent.at(-1)).toMatchObject({ kind: 'start-session' }));
    computer.isUnreachable = false;
    await user.click(await button(text('popup.tryAgain')));
    await screen.findByRole('timer');
  });
});
