import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMessage, pauseMinutes, skipReasons } from '../../src/engine/index.ts';
import type { Command } from '../../src/engine/index.ts';
import { defaultSettings, fields } from '../../src/settings/index.ts';
import { begin } from '../simulation/player.ts';
import { aCompletion, aQuestion } from '../journal/completions.ts';
import { evening } from '../session/timelines.ts';
import { runs } from '../run-length.ts';

/** One of each kind; the compiler says when one is missing. */
const everyCommand: { readonly [Kind in Command['kind']]: Extract<Command, { kind: Kind }> } = {
  'start-session': { kind: 'start-session', setting: 'floor', minutes: 2, timeline: evening },
  'wish-session': { kind: 'wish-session' },
  'wish-snooze': { kind: 'wish-snooze' },
  'pause-session': { kind: 'pause-session' },
  'resume-session': { kind: 'resume-session' },
  'step-back': { kind: 'step-back' },
  'skip-step': { kind: 'skip-step' },
  'end-session': { kind: 'end-session' },
  'undo-end': { kind: 'undo-end' },
  'close-finished': { kind: 'close-finished' },
  'keep-again': { kind: 'keep-again' },
  snooze: { kind: 'snooze', minutes: 5 },
  'skip-break': { kind: 'skip-break', reason: null },
  'move-already': { kind: 'move-already' },
  stand: { kind: 'stand' },
  sit: { kind: 'sit' },
  pause: { kind: 'pause', until: { kind: 'tomorrow' } },
  resume: { kind: 'resume' },
  'close-notices': { kind: 'close-notices' },
  'change-settings': {
    kind: 'change-settings',
    changes: { limitMin: 30, 'schedule.changes': [], 'sound.voice': null },
  },
  report: {
    kind: 'report',
    completionId: 'one',
    answer: { score: 4, where: 'groin', feels: ['catching'], exerciseId: 'gluteBridge' },
  },
  'report-morning': { kind: 'report-morning', completionId: 'one', score: 3 },
  'change-plan': { kind: 'change-plan', plan: { name: 'mine', items: [] } },
  'take-busy': { kind: 'take-busy', calendar: { name: 'work.ics', stretches: [{ startAt: 0, endAt: 1 }] } },
  'drop-busy': { kind: 'drop-busy', name: 'work.ics' },
  'take-copy': {
    kind: 'take-copy',
    settings: defaultSettings,
    plan: { name: 'mine', items: [] },
    calendars: [{ name: 'work.ics', stretches: [] }],
    completions: [aCompletion()],
    prompts: [aQuestion()],
  },
  'check-in': { kind: 'check-in' },
};

/** As it comes through the browser's messages, which carry JSON. */
const sent = (message: unknown): unknown => JSON.parse(JSON.stringify(message));
/** The same for anything at all: what JSON has no word for does not arrive. */
const carried = (raw: unknown): unknown => (sent({ raw }) as { raw?: unknown }).raw;
const id = '0b8f3f0e-5a51-4f0c-9f57-0d6a0f2f6c11';

describe('a message at the door', () => {
  it.each(Object.entries(everyCommand))('is let in when it asks to %s', (_, command) => {
    expect(parseMessage(sent({ id, command }))).toEqual({ id, command });
  });

  it.each<readonly [string, Command]>([
    ...skipReasons.map((reason) => [`a skip for "${reason}"`, { kind: 'skip-break', reason }] as const),
    ...pauseMinutes.map(
      (minutes) =>
        [`a pause of ${minutes} min`, { kind: 'pause', until: { kind: 'minutes', minutes } }] as const,
    ),
    ['a pause until an instant', { kind: 'pause', until: { kind: 'at', at: 1_795_424_400_000 } }],
    ['the shortest snooze', { kind: 'snooze', minutes: fields.snoozeMin.min }],
    ['the longest snooze', { kind: 'snooze', minutes: fields.snoozeMin.max }],
    ['a report of no more than a number', { kind: 'report', completionId: 'one', answer: { score: 0 } }],
    ['a copy of which nothing is taken', { kind: 'take-copy', settings: null, completions: [], prompts: [] }],
    [
      "a copy with Limber's own plan",
      { kind: 'take-copy', settings: null, plan: null, completions: [], prompts: [] },
    ],
    ['no answer in the morning', { kind: 'report-morning', completionId: 'one', score: null }],
    ["the plan of Limber's own", { kind: 'change-plan', plan: null }],
    ['a short routine of the catalogue', begin('seated', 1)],
    ['a long routine of the catalogue', begin('floor', 10)],
  ])('is let in with %s', (_, command) => {
    expect(parseMessage(sent({ id, command }))).toEqual({ id, command });
  });

  it('loses what does not belong to it', () => {
    const command = { kind: 'snooze', minutes: 5, forAll: true };
    expect(parseMessage({ id, command, sudo: true })).toEqual({
      id,
      command: { kind: 'snooze', minutes: 5 },
    });
  });

  it.each<readonly [string, unknown]>([
    ['is nothing', undefined],
    ['is null', null],
    ['is a text', 'resume'],
    ['is a list', [id, everyCommand.resume]],
    ['is a command without its message', everyCommand.resume],
    ['has no id', { command: everyCommand.resume }],
    ['has an empty id', { id: '', command: everyCommand.resume }],
    ['has a number for an id', { id: 7, command: everyCommand.resume }],
    ['has an id that is too long', { id: 'x'.repeat(65), command: everyCommand.resume }],
    ['has no command', { id }],
    ['has a name for a command', { id, command: 'resume' }],
    ['has a command of no kind', { id, command: {} }],
    ['has a command of an unknown kind', { id, command: { kind: 'erase-everything' } }],
    ['has a command of two kinds', { id, command: { kind: ['resume', 'pause'] } }],
  ])('is turned away when it %s', (_, message) => {
    expect(parseMessage(message)).toBeNull();
  });

  it.each<readonly [string, unknown]>([
    ['a snooze without minutes', { kind: 'snooze' }],
    ['a snooze of no time', { kind: 'snooze', minutes: 0 }],
    ['a snooze of half minutes', { kind: 'snooze', minutes: 5.5 }],
    ['a snooze of a week', { kind: 'snooze', minutes: 10_080 }],
    ['a snooze of NaN', { kind: 'snooze', minutes: NaN }],
    ['a skip without a reason or null', { kind: 'skip-break' }],
    ['a skip for an unknown reason', { kind: 'skip-break', reason: 'boss' }],
    ['a pause without end', { kind: 'pause' }],
    ['a pause of minutes that are not offered', { kind: 'pause', until: { kind: 'minutes', minutes: 31 } }],
    ['a pause until no instant', { kind: 'pause', until: { kind: 'at', at: Infinity } }],
    ['a pause until a day of the week', { kind: 'pause', until: { kind: 'monday' } }],
    ['a report of nothing', { kind: 'report', completionId: 'one' }],
    ['a report of 11', { kind: 'report', completionId: 'one', answer: { score: 11 } }],
    ['a report of 2.5', { kind: 'report', completionId: 'one', answer: { score: 2.5 } }],
    ['a report of no session', { kind: 'report', completionId: '', answer: { score: 1 } }],
    [
      'a report of a feeling it does not know',
      { kind: 'report', completionId: 'one', answer: { score: 1, feels: ['odd'] } },
    ],
    ['a morning of minus one', { kind: 'report-morning', completionId: 'one', score: -1 }],
    ['a plan that is missing', { kind: 'change-plan' }],
    ['a plan that is a text', { kind: 'change-plan', plan: 'more' }],
    ['a plan larger than a megabyte', { kind: 'change-plan', plan: { note: 'x'.repeat(1_000_000) } }],
    ['changes of settings that are missing', { kind: 'change-settings' }],
    ['changes of settings that are a list', { kind: 'change-settings', changes: [30] }],
    ['a setting out of its limits', { kind: 'change-settings', changes: { limitMin: 0 } }],
    ['a setting without a value', { kind: 'change-settings', changes: { limitMin: null } }],
    ['a setting that it does not know', { kind: 'change-settings', changes: { limitMin: 30, limit: 30 } }],
    ['a setting by the name of every object', { kind: 'change-settings', changes: { constructor: 1 } }],
    [
      'a setting whose parts are named one by one, whole',
      { kind: 'change-settings', changes: { sound: defaultSettings.sound } },
    ],
    [
      'hours that overlap',
      {
        kind: 'change-settings',
        changes: {
          'schedule.week': {
            ...defaultSettings.schedule.week,
            monday: [
              { fromMin: 540, toMin: 720 },
              { fromMin: 700, toMin: 800 },
            ],
          },
        },
      },
    ],
    ['a session nowhere', { ...everyCommand['start-session'], setting: 'pool' }],
    ['a session of negative minutes', { ...everyCommand['start-session'], minutes: -1 }],
    ['a session without steps', { ...everyCommand['start-session'], timeline: { steps: [] } }],
    [
      'a session of ever so many steps',
      {
        ...everyCommand['start-session'],
        timeline: { steps: Array.from({ length: 10_000 }, () => evening.steps[0]) },
      },
    ],
    [
      'a session with a movement that no id names',
      {
        ...everyCommand['start-session'],
        timeline: { steps: [{ ...evening.steps[0], exerciseId: 'deep squat' }] },
      },
    ],
  ])('is turned away with %s', (_, command) => {
    expect(parseMessage({ id, command })).toBeNull();
  });

  test('whatever comes, nothing is thrown, and what is let in would be let in again unchanged', () => {
    const anyCommand = fc.oneof(
      fc.anything(),
      fc.record({ kind: fc.oneof(fc.constantFrom(...Object.keys(everyCommand)), fc.string()) }),
      // A good one with one of its fields replaced.
      fc
        .tuple(fc.constantFrom(...Object.values(everyCommand)), fc.anything(), fc.nat(5))
        .map(([command, value, at]) => {
          const fields = Object.keys(command);
          return { ...command, [fields[at % fields.length] ?? 'kind']: value };
        }),
    );
    const anyMessage = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.oneof(fc.string({ minLength: 1 }), fc.anything()), command: anyCommand }),
    );
    fc.assert(
      fc.property(anyMessage.map(carried), (raw) => {
        const message = parseMessage(raw);
        if (message === null) return;
        expect(Object.keys(everyCommand)).toContain(message.command.kind);
        expect(message.id.length).toBeLessThanOrEqual(64);
        expect(parseMessage(sent(message))).toEqual(message);
      }),
      { numRuns: runs(500) },
    );
  });
});
