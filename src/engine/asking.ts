import type { Breaks, Prompt, Tried } from '../breaks/index.ts';
import { dayAt } from '../journal/index.ts';
import type { PromptOutcome, PromptRecord } from '../journal/index.ts';
import type { Context } from './context.ts';
import type { EngineEvent } from './events.ts';
import { promptIdOf } from './prompt-id.ts';
import { isBusy } from './settle.ts';
import { limits } from './state.ts';
import type { Asking, EngineState } from './state.ts';

type Put = Extract<Prompt, { kind: 'shown' | 'blocked' }>;

/**
 * Follows the question from when it is put until what comes of it is known, over an event that led from `before` to
 * `after`. A question that is held up and put again is the same one, as long as its id is.
 */
export function followAsking(
  before: EngineState,
  after: EngineState,
  event: EngineEvent,
  context: Context,
): EngineState {
  const { asking } = before;
  if (asking === null) return { ...after, asking: begun(after) };
  const isSame = promptIdOf(after.breaks) === asking.id;
  const answer = answerTo(asking, before, after, event, context.now);
  if (isSame && after.session === null) {
    // A player that was asked for and never began leaves the question as it was.
    const isOpen = answer?.outcome === 'started' && !isBusy(after);
    const tried = triedOf(after.breaks)?.tried ?? [];
    return {
      ...after,
      asking: { ...asking, tried: merged(asking.tried, tried), answer: isOpen ? null : answer },
    };
  }
  const record = recordOf(asking, answer ?? over('withdrawn', context.now), context.zone);
  const asked = [...after.asked, { record, refusedAt: null }].slice(-limits.asked);
  return { ...after, asking: begun(after), asked };
}

function begun({ breaks, session }: EngineState): Asking | null {
  const put = session === null ? triedOf(breaks) : null;
  const id = promptIdOf(breaks);
  if (put === null || id === null) return null;
  const askedAt = put.kind === 'shown' ? put.shownAt : put.since;
  return { id, askedAt, why: put.why, tried: put.tried, answer: null };
}

function triedOf(breaks: Breaks): Put | null {
  if (breaks.kind !== 'due') return null;
  return breaks.prompt.kind === 'shown' || breaks.prompt.kind === 'blocked' ? breaks.prompt : null;
}

/** Each channel once, as it was tried last. */
function merged(known: readonly Tried[], tried: readonly Tried[]): readonly Tried[] {
  const isNew = ({ channel }: Tried): boolean => !tried.some((other) => other.channel === channel);
  return [...known.filter(isNew), ...tried];
}

/** What was said to the question, or made it pass; null while it is open. */
function answerTo(
  { answer }: Asking,
  before: EngineState,
  after: EngineState,
  event: EngineEvent,
  now: number,
): Asking['answer'] {
  if (answer !== null) return answer;
  const through = event.kind === 'prompt-answered' ? event.through : null;
  if (!isBusy(before) && isBusy(after)) return { ...over('started', now), through };
  if (after.breaks.kind === 'snoozed') return { ...over('snoozed', now), through };
  if (promptIdOf(after.breaks) === promptIdOf(before.breaks)) return null;
  switch (event.kind) {
    case 'prompt-answered':
      return { ...over('skipped', now), through };
    case 'prompt-closed':
      return over('closed', now);
    case 'commanded':
      return over(commanded[event.command.kind] ?? 'withdrawn', now);
    default:
      return over(isLetPass(before.breaks, after.breaks) ? 'unanswered' : 'withdrawn', now);
  }
}

/** The commands that answer a question, beside those that show in the state. */
const commanded: Readonly<Record<string, PromptOutcome>> = {
  'skip-break': 'skipped',
  'move-already': 'moved',
  stand: 'moved',
  sit: 'moved',
};

/** It rests, to be asked again, or was asked often enough. */
function isLetPass(before: Breaks, after: Breaks): boolean {
  return after.kind === 'due' || after.baseMs > before.baseMs;
}

function over(outcome: PromptOutcome, answeredAt: number): NonNullable<Asking['answer']> {
  return { outcome, answeredAt, through: null };
}

function recordOf(
  { id, askedAt, why, tried }: Asking,
  answer: NonNullable<Asking['answer']>,
  zone: string,
): PromptRecord {
  return { id, askedAt, day: dayAt(askedAt, zone), why, tried, ...answer };
}
