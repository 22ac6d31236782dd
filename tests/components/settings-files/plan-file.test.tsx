import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { planLimits } from '../../../src/plan/index.ts';
import { unreadableFile } from '../fixtures/files.ts';
import { text } from '../fixtures/page.tsx';
import { example, exampleName, Plans } from './plans.ts';

describe('a plan in a file', () => {
  it('is shown before it is taken: its name, its exercises, and those that go', async () => {
    const plans = await Plans.open();
    const preview = await plans.preview(example);
    const field = text('options.plan.fields.name');
    expect(preview).toHaveTextContent(text('options.plan.field', { field, after: exampleName }));
    expect(preview).toHaveTextContent(text('options.plan.ownExercise.added', { name: 'Lean at the wall' }));
    const lines = within(preview)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    const starts = (key: string, name: string) => text(`options.plan.${key}`, { name, dose: '' });
    expect(lines).toContainEqual(expect.stringContaining(starts('added', 'Lean at the wall')));
    const squeeze = text('exercise.gluteSqueeze.name');
    expect(lines).toContainEqual(expect.stringContaining(starts('removed', squeeze)));
    expect(plans.stored).toBeUndefined();
  });

  it('is taken, named as the own one, and given up again', async () => {
    const plans = await Plans.open();
    const { section } = plans;
    await plans.preview(example);
    await plans.press('take');
    expect(await section.findByRole('radio', { name: text('options.plan.own') })).toBeChecked();
    expect(section.queryByRole('region', { name: text('options.plan.preview') })).toBeNull();
    expect(plans.stored?.name).toBe(exampleName);

    await plans.choose('gentle');
    await waitFor(() => expect(plans.stored).toBeNull());
    expect(section.queryByRole('radio', { name: text('options.plan.own') })).toBeNull();
  });

  it('is left where it is when somebody thinks better of it', async () => {
    const plans = await Plans.open();
    await plans.preview(example);
    await plans.press('leave');
    expect(plans.section.queryByRole('region', { name: text('options.plan.preview') })).toBeNull();
    expect(plans.stored).toBeUndefined();
  });

  it('that is held already is told to be the same, and another is told by what differs', async () => {
    const plans = await Plans.open();
    await plans.preview(example);
    await plans.press('take');
    await plans.section.findByRole('radio', { name: text('options.plan.own') });
    const same = await plans.preview(example);
    expect(same).toHaveTextContent(text('options.plan.same'));
    await plans.read(example.replace('"holdMs": 20000, "sets": 2', '"holdMs": 25000, "sets": 2'));
    const name = text('exercise.splitStanceStretch.name');
    const changed = await plans.section.findByText(new RegExp(name), { selector: '.preview li' });
    expect(changed).toHaveTextContent(/20 s.*25 s/);
    expect(changed.parentElement?.children).toHaveLength(1);
  });

  it('with a name that is code shows it as what it is', async () => {
    const plans = await Plans.open();
    const name = '<img src=x onerror=alert(1)>';
    const preview = await plans.preview(example.replace(exampleName, name));
    expect(preview).toHaveTextContent(name);
    expect(document.querySelector('img')).toBeNull();
  });

  it('is not taken when storage is full, and the page says so until it is', async () => {
    const plans = await Plans.open();
    const { section, computer } = plans;
    await plans.preview(example);
    computer.browser.faults.refusedWrites = 1;
    await plans.press('take');
    expect(await section.findByText(text('options.plan.notSaved'))).toBeVisible();
    expect(section.getByRole('radio', { name: text('plan.named.gentle.name') })).toBeChecked();
    expect(plans.stored).toBeUndefined();
    await plans.preview(example);
    await plans.press('take');
    await waitFor(() => expect(plans.stored?.name).toBe(exampleName));
    await waitFor(() => expect(section.queryByText(text('options.plan.notSaved'))).toBeNull());
  });

  it('is not taken when the background cannot be reached, and the page says so', async () => {
    const plans = await Plans.open();
    plans.computer.isUnreachable = true;
    await plans.choose('clinicsFour');
    expect(await plans.section.findByText(text('options.plan.notSaved'))).toBeVisible();
    expect(plans.stored).toBeUndefined();
  });
});

describe('a file that is no plan', () => {
  const whole = (line: number, key: string, named?: Record<string, number>) =>
    text('options.plan.problemWhole', { line, what: text(`plan.problem.${key}`, named) });
  const at = (line: number, field: string, key: string, named?: Record<string, string | number>) =>
    text('options.plan.problem', { line, field, what: text(`plan.problem.${key}`, named) });
  const half = example.slice(0, 900);

  for (const { what, contents, says } of [
    { what: 'cut in half', contents: half, says: [whole(half.split('\n').length, 'cutOff')] },
    { what: 'empty', contents: '', says: [whole(1, 'emptyFile')] },
    { what: 'no JSON', contents: 'BEGIN:VCALENDAR', says: [whole(1, 'notJson')] },
    { what: 'something else', contents: '{"a":1}', says: [whole(1, 'notAPlan')] },
    {
      what: 'of a newer Limber',
      contents: example.replace('"v": 1', '"v": 99'),
      says: [whole(1, 'newer')],
    },
    {
      what: 'of five megabytes',
      contents: `{"note":"${'x'.repeat(5_000_000)}"}`,
      says: [whole(1, 'tooLarge', { most: planLimits.bytes / 1_000 })],
    },
    {
      what: 'with an exercise that nobody knows and a field that is misspelt',
      contents: example
        .replace('"exerciseId": "gluteBridge"', '"exerciseId": "deepSquat"')
        .replace('"days": 7', '"day": 7'),
      says: [at(11, 'plan.items[0].exerciseId', 'unknownExercise'), at(36, 'plan.items[3].days', 'missing')],
    },
  ]) {
    it(`because it is ${what} is told by line and field, and nothing is changed`, async () => {
      const plans = await Plans.open();
      await plans.read(contents);
      const heading = await plans.section.findByText(text('options.plan.problems'));
      expect(heading.closest('[role=status]')).not.toBeNull();
      for (const said of says) expect(plans.section.getByText(said)).toBeVisible();
      expect(plans.section.queryByRole('region', { name: text('options.plan.preview') })).toBeNull();
      expect(plans.stored).toBeUndefined();
    });
  }

  it('because the browser cannot read it is told, and another can be chosen at once', async () => {
    const plans = await Plans.open();
    await plans.readFile(unreadableFile('plan.json'));
    expect(await plans.section.findByText(text('options.plan.unreadable'))).toBeVisible();
    await plans.preview(example);
    expect(plans.section.queryByText(text('options.plan.unreadable'))).toBeNull();
  });
});
