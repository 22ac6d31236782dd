import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { exerciseIds } from '../../src/exercises/index.ts';
import { leastWritten } from '../exercises/own-exercises.ts';

/** The published example, as text and as what it says. */
export const exampleText = readFileSync('assets/public/schema/plan-example.json', 'utf8');
export const example = (): ExampleFile => JSON.parse(exampleText) as ExampleFile;

type Written = Record<string, unknown>;
interface ExampleFile {
  app: unknown;
  v: unknown;
  plan: Written & {
    items: (Written & { dose: Written & { tempo: Written }; ramp: Written[] })[];
    exercises: (Written & { words: Written; doses: Written; muscles: Written })[];
  };
}

/** The example with something done to it, as text. */
export function exampleWith(change: (file: ExampleFile) => void): string {
  const file = example();
  change(file);
  return JSON.stringify(file, null, 2);
}

const sets = { sets: fc.integer({ min: 1, max: 2 }), restMs: fc.integer({ min: 0, max: 30_000 }) };
const dose = fc.oneof(
  fc.record({ kind: fc.constant('hold'), holdMs: fc.integer({ min: 1_000, max: 30_000 }), ...sets }),
  fc.record({
    kind: fc.constant('reps'),
    reps: fc.integer({ min: 1, max: 10 }),
    tempo: fc.constant({ upMs: 2_000, holdMs: 0, downMs: 2_000, pauseMs: 0 }),
    ...sets,
  }),
  fc.record({
    kind: fc.constant('breaths'),
    breaths: fc.integer({ min: 1, max: 5 }),
    breathMs: fc.integer({ min: 2_000, max: 6_000 }),
    ...sets,
  }),
  fc.record({
    kind: fc.constant('circles'),
    circles: fc.integer({ min: 1, max: 5 }),
    circleMs: fc.integer({ min: 1_000, max: 3_000 }),
    ...sets,
  }),
);
const word = fc
  .string({
    minLength: 1,
    maxLength: 40,
    unit: fc.constantFrom('a', 'é', '字', '<b>', '&', '"', '\\', '{', '🙂', ' ', '\n'),
  })
  .filter((text) => text.trim() !== '');
const ownId = fc.stringMatching(/^own-[a-z0-9]{1,8}$/);

const own = fc.record(
  {
    setting: fc.constantFrom('seated', 'standing', 'floor'),
    purpose: fc.constantFrom('stretch', 'strengthen', 'mobilise'),
    sides: fc.constantFrom('both', 'each', 'alternating'),
    doses: fc.record({ gentle: dose, standard: dose, progress: dose }, { requiredKeys: ['standard'] }),
    words: word.map((name) => ({ ...leastWritten.words, name })),
    prepareMs: fc.integer({ min: 0, max: 10_000 }),
    switchMs: fc.integer({ min: 1_000, max: 10_000 }),
  },
  { requiredKeys: ['setting', 'purpose', 'sides', 'doses', 'words'] },
);
const ramp = fc
  .array(fc.record({ sets: fc.constant(1), amount: fc.constant(1) }, { requiredKeys: [] }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps) => steps.map((step, fromWeek) => ({ fromWeek, ...step })));

/** A plan file that anybody could have written. */
export const aPlanFile = fc
  .record({
    owns: fc.uniqueArray(fc.tuple(ownId, own), { maxLength: 4, selector: ([id]) => id }),
    known: fc.subarray([...exerciseIds], { maxLength: 6 }),
    items: fc.array(
      fc.record({ dose, days: fc.integer({ min: 1, max: 7 }), ramp }, { requiredKeys: ['dose', 'days'] }),
      {
        minLength: 10,
        maxLength: 10,
      },
    ),
    words: fc.record({ name: word, author: word, note: word }, { requiredKeys: ['name'] }),
    from: fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  })
  .map(({ owns, known, items, words, from }) => {
    const exercises = owns.map(([id, rest]) => ({ id, ...rest }));
    const ids = [...known, ...exercises.map(({ id }) => id)];
    const plan = {
      ...words,
      from: from.toISOString().slice(0, 10),
      items: ids.map((exerciseId, i) => ({ exerciseId, ...items[i] })),
      exercises,
    };
    return { app: 'limber', v: 1, plan };
  });
