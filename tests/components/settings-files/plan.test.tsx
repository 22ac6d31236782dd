import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/engine/index.ts';
import { clinicsFourPlan, exercisesWith, parsePlanFile } from '../../../src/plan/index.ts';
import type { Plan } from '../../../src/plan/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import { startSession } from '../../../src/session/index.ts';
import { ownPlan } from '../../backup/copies.ts';
import { atWork, satFor, stored } from '../../browser/fixtures/stored.ts';
import { Computer, mondayMorning } from '../fixtures/computer.ts';
import { savedFiles } from '../fixtures/files.ts';
import { part } from '../fixtures/options-parts.ts';
import { button, text } from '../fixtures/page.tsx';
import { openExercises, openOptions, openPopup } from '../fixtures/pages.tsx';
import { example, Plans } from './plans.ts';

const named = (name: string) => text(`plan.named.${name}.name`);
const withPlan = (plan: unknown) =>
  Computer.start({ ...stored(satFor(10, mondayMorning), atWork), plan: wrap('plan', plan) });

/** A session of the first exercise that is the plan's own. */
function wallSession(plan: Plan) {
  const own = plan.exercises[0]!;
  const { setting } = own;
  const items = [{ exerciseId: own.id, level: 'gentle' as const, dose: own.doses.gentle }];
  return { setting, minutes: 1, timeline: layOut({ setting, minutes: 1, items }, exercisesWith(plan)) };
}

describe('the plan', () => {
  it('is the gentle one at first, and asks for its six exercises today', async () => {
    const plans = await Plans.open();
    const today = await plans.today();
    expect(plans.section.getByRole('radio', { name: named('gentle') })).toBeChecked();
    expect(plans.section.queryByRole('radio', { name: text('options.plan.own') })).toBeNull();
    expect(today).toHaveLength(6);
    expect(plans.section.getByText(text('plan.named.gentle.about'))).toBeVisible();
  });

  it('of the clinic comes in small steps from today, and the gentle one after it again', async () => {
    const plans = await Plans.open();
    await plans.choose('clinicsFour');
    await waitFor(async () => expect((await plans.today()).join('\n')).toContain('8 reps'));
    expect((await plans.today()).join('\n')).toContain(text('options.plan.waits'));
    expect(plans.stored?.name).toBe('clinicsFour');
    expect(plans.section.getByText(text('plan.named.clinicsFour.about'))).toBeVisible();
    await plans.choose('gentle');
    await waitFor(() => expect(plans.stored).toBeNull());
    expect(plans.section.getByRole('radio', { name: named('gentle') })).toBeChecked();
  });

  it('from a file says whose it is, and within how many days each exercise is due', async () => {
    const plan = { ...ownPlan(), from: '2026-11-02' };
    const plans = await Plans.open(await withPlan(plan));
    expect(await plans.section.findByRole('radio', { name: text('options.plan.own') })).toBeChecked();
    expect(plans.section.getByText([plan.name, plan.author, plan.note].join('. '))).toBeVisible();
    const today = await plans.today();
    expect(today).toHaveLength(plan.items.length);
    expect(today.find((line) => line.includes(text('exercise.reclinedButterfly.name')))).toContain(
      text('options.plan.everyDays', { n: 7 }),
    );
  });

  it('that begins later asks for nothing yet', async () => {
    const plans = await Plans.open(await withPlan(ownPlan()));
    expect(await plans.section.findByText(text('options.plan.nothing'))).toBeVisible();
    expect(await plans.today()).toEqual([]);
  });

  it('that makes no sense any more leaves the gentle one, and the settings say so', async () => {
    const computer = await withPlan({ name: 7 });
    await openPopup(computer);
    expect(await screen.findByText(new RegExp(text('exercise.gluteSqueeze.name')))).toBeVisible();
    const plans = await Plans.open(computer);
    expect(await plans.section.findByText(text('options.plan.damaged'))).toBeVisible();
    expect(plans.section.getByRole('radio', { name: named('gentle') })).toBeChecked();
    await plans.preview(example);
    await plans.press('take');
    await waitFor(() => expect(plans.section.queryByText(text('options.plan.damaged'))).toBeNull());
  });

  it('is saved as a file that another Limber reads', async () => {
    const plans = await Plans.open();
    const saved = savedFiles();
    await plans.choose('clinicsFour');
    await waitFor(() => expect(plans.stored?.name).toBe('clinicsFour'));
    await plans.press('export');
    expect(saved.map(({ name }) => name)).toEqual(['limber-plan.json']);
    expect(parsePlanFile(await saved[0]!.contents)).toEqual({
      ok: true,
      plan: clinicsFourPlan('2026-11-23'),
    });
  });

  it('has exercises of its own that stand among the others, and are played by their names', async () => {
    const plan = ownPlan();
    const session = startSession('own', wallSession(plan), mondayMorning);
    const computer = await Computer.start({
      ...stored({ ...satFor(10, mondayMorning), session }),
      plan: wrap('plan', plan),
    });
    await openPopup(computer);
    expect(await screen.findByRole('heading', { name: 'Lean at the wall' })).toBeVisible();
    await openExercises(computer);
    expect(await screen.findByRole('heading', { name: 'Lean at the wall' })).toBeVisible();
  });
});

describe('what is true of somebody', () => {
  it('is kept, and can be taken back', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const knees = part('person').getByRole('checkbox', { name: text('options.person.limit.kneePain') });
    await user.click(knees);
    await waitFor(() => expect(computer.settings.profile.limits).toEqual(['kneePain']));
    expect(await screen.findByText(text('options.status.saved'))).toBeVisible();
    await user.click(knees);
    await waitFor(() => expect(computer.settings.profile.limits).toEqual([]));
  });

  it('lets somebody set an exercise aside on its card, and bring it back in the settings', async () => {
    const computer = await Computer.start();
    const { user } = await openExercises(computer, 'gluteSqueeze');
    await user.click(await button(text('catalogue.setAside')));
    await waitFor(() => expect(computer.settings.profile.without).toEqual(['gluteSqueeze']));
    expect(await button(text('options.person.bringBack'))).toBeVisible();

    await openOptions(computer);
    const name = text('exercise.gluteSqueeze.name');
    const person = part('person');
    await user.click(person.getByRole('button', { name: text('options.person.bringBackOne', { name }) }));
    await waitFor(() => expect(computer.settings.profile.without).toEqual([]));
    expect(person.getByText(text('options.person.withoutNone'))).toBeVisible();
  });

  it('may be a longer breath, within limits', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const field = part('pace').getByLabelText(text('setting.breathS.label'));
    await user.clear(field);
    await user.type(field, '8');
    await user.tab();
    await waitFor(() => expect(computer.settings.breathS).toBe(8));
    await user.clear(field);
    await user.type(field, '60');
    await user.tab();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining(text('options.notNumber.second', { min: 4, max: 10 })),
    );
    expect(screen.getByText(text('options.status.wrong'))).toBeVisible();
    expect(computer.settings.breathS).toBe(8);
  });
});
