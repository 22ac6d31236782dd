import { within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { promptReasons } from '../../../src/breaks/index.ts';
import type { PromptRecord } from '../../../src/journal/index.ts';
import { whyKey } from '../../../src/ui/question-line.tsx';
import { aQuestion } from '../../journal/completions.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer, mondayMorning } from '../fixtures/computer.ts';
import { part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { nameOf } from './ways.ts';

/** The page after these questions, newest last; what it says of each, newest first. */
async function linesAfter(...questions: readonly PromptRecord[]): Promise<readonly string[]> {
  const computer = await Computer.start();
  for (const question of questions) computer.browser.keepRecord(question);
  return linesOn(computer);
}

async function linesOn(computer: Computer): Promise<readonly string[]> {
  const { user } = await openOptions(computer);
  const section = part('asking');
  const summary = section.getByText(text('options.asking.last'));
  await user.click(summary);
  const details = summary.closest('details')!;
  expect(details).toHaveAttribute('open');
  await section.findAllByText(/\d/, { selector: 'time' });
  return within(details)
    .getAllByRole('listitem')
    .map((item) => item.textContent.replaceAll(/\s+/g, ' '));
}

describe('the questions asked last', () => {
  it('are none at first', async () => {
    await openOptions(await Computer.start());
    expect(part('asking').getByText(text('options.asking.none'))).toBeInTheDocument();
  });

  it('say when, why, where and what came of one that was just put off', async () => {
    const computer = await Computer.after((now) => ({
      ...satFor(46, now),
      presence: { kind: 'active', sinceAt: now - 46 * 60_000 },
    }));
    const [id] = computer.browser.standing;
    await computer.browser.answerPrompt(id!, 'snooze');
    const [line, ...others] = await linesOn(computer);
    expect(others).toEqual([]);
    expect(line).toContain('Mon 10:00 AM');
    expect(line).toContain(text('options.asking.outcome.snoozed'));
    expect(line).toContain(text('options.asking.why.windowOver'));
    expect(line).toContain(nameOf('notification'));
  });

  it('say each reason and each outcome in words', async () => {
    const outcomes = ['started', 'snoozed', 'skipped', 'moved', 'closed', 'unanswered', 'withdrawn'] as const;
    const questions = outcomes.map((outcome, n) =>
      aQuestion({ id: `due:${n}`, outcome, why: promptReasons[n % promptReasons.length]! }),
    );
    const lines = await linesAfter(...questions);
    expect(lines).toHaveLength(outcomes.length);
    for (const [place, { outcome, why }] of questions.toReversed().entries()) {
      expect(lines[place]).toContain(text(`options.asking.outcome.${outcome}`));
      expect(lines[place]).toContain(text(`options.asking.why.${whyKey(why)}`));
    }
  });

  it('say which ways refused one', async () => {
    const [line] = await linesAfter(
      aQuestion({
        tried: [
          { channel: 'banner', triedAt: mondayMorning, isUp: false },
          { channel: 'notification', triedAt: mondayMorning, isUp: true },
        ],
      }),
    );
    const refusing = text('options.asking.refusing', { channel: nameOf('banner') });
    expect(line).toContain(`${refusing}, ${nameOf('notification')}`);
  });

  it('are the last twenty', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      aQuestion({ id: `due:${n}`, outcome: n === 24 ? 'skipped' : 'started' }),
    );
    const lines = await linesAfter(...many);
    expect(lines).toHaveLength(20);
    expect(lines[0]).toContain(text('options.asking.outcome.skipped'));
  });
});
