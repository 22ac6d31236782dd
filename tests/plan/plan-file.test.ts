import { describe, expect, it, test } from 'vitest';
import {
  clinicsFourPlan,
  gentlePlan,
  owedOn,
  parsePlan,
  parsePlanFile,
  planFile,
  type Plan,
} from '../../src/plan/index.ts';
import { englishTexts } from '../ui/english.ts';
import { exampleText, exampleWith } from './plan-files.ts';

/** What a person would be told: "12 plan.items[0].dose: tooBig". */
function told(text: string): readonly string[] {
  const parsed = parsePlanFile(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, field, key }) => `${line} ${field}: ${key}`);
}

function planIn(text: string): Plan {
  const parsed = parsePlanFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const lineOf = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

type Change = Parameters<typeof exampleWith>[0];
const png = 'data:image/png;base64,iVBORw0KGgo=';

const noPlans: readonly (readonly [string, string, string])[] = [
  ['nothing', '', '1 : emptyFile'],
  ['only spaces', ' \n ', '1 : emptyFile'],
  ['a web page', '<html>', '1 : notJson'],
  ['a text', '"hello"', '1 : notAPlan'],
  ['nothing in it', 'null', '1 : notAPlan'],
  ['a list', '[1, 2]', '1 : notAPlan'],
  ['records of Limber', '{"app":"limber","v":1,"completions":[]}', '1 : notAPlan'],
  ['a plan of a later Limber', '{"app":"limber","v":2,"plan":{"other":1}}', '1 : newer'],
  ['deeper than a plan', '['.repeat(500_000), '1 : tooDeep'],
  ['larger than a plan', ' '.repeat(1_000_001), '1 : tooLarge'],
  ['a comma too many', '{\n "app": "limber",\n}', '3 : notJson'],
  ['a missing quote', '{\n "app: "limber"\n}', '2 : notJson'],
  ['a comment', '{\n "app": "limber" // mine\n}', '2 : notJson'],
  ['a line end in a text', '{\n "app": "lim\nber"\n}', '2 : notJson'],
  ['a field twice', '{\n "app": "limber",\n "plan": {},\n "plan": {}\n}', '4 plan: namedTwice'],
];

const faulty: readonly (readonly [string, Change, string])[] = [
  ['no name', ({ plan }) => delete plan['name'], 'plan.name: missing'],
  ['an empty name', ({ plan }) => (plan['name'] = '  '), 'plan.name: empty'],
  ['a number for a name', ({ plan }) => (plan['name'] = 7), 'plan.name: notText'],
  ['a name as long as a book', ({ plan }) => (plan['name'] = 'a'.repeat(81)), 'plan.name: tooLong'],
  ['a name that hides something', ({ plan }) => (plan['name'] = 'a\u0000'), 'plan.name: characters'],
  ['a name that runs backwards', ({ plan }) => (plan['name'] = 'a\u202eb'), 'plan.name: characters'],
  ['a day that is none', ({ plan }) => (plan['from'] = '2026-02-30'), 'plan.from: day'],
  ['a day as others write it', ({ plan }) => (plan['from'] = '1.12.2026'), 'plan.from: day'],
  ['a misspelt field', ({ plan }) => (plan.items[0]!['rampp'] = []), 'plan.items[0].rampp: unknownField'],
  [
    'an unknown exercise',
    ({ plan }) => (plan.items[1]!['exerciseId'] = 'lunge'),
    'plan.items[1].exerciseId: unknownExercise',
  ],
  [
    'an own exercise that is not in it',
    ({ plan }) => (plan.items[1]!['exerciseId'] = 'own-x'),
    'plan.items[1].exerciseId: unknownExercise',
  ],
  [
    'an exercise twice',
    ({ plan }) => (plan.items[1]!['exerciseId'] = 'gluteBridge'),
    'plan.items[1].exerciseId: exerciseTwice',
  ],
  [
    'an own exercise twice',
    ({ plan }) => plan.exercises.push(plan.exercises[0]!),
    'plan.exercises[1].id: idTwice',
  ],
  [
    'an own exercise by the name of another',
    ({ plan }) => (plan.exercises[0]!['id'] = 'pigeon'),
    'plan.exercises[0].id: ownId',
  ],
  ['too many sets', ({ plan }) => (plan.items[0]!.dose['sets'] = 1e9), 'plan.items[0].dose.sets: tooBig'],
  ['half a set', ({ plan }) => (plan.items[0]!.dose['sets'] = 0.5), 'plan.items[0].dose.sets: notWhole'],
  ['no sets', ({ plan }) => (plan.items[0]!.dose['sets'] = 0), 'plan.items[0].dose.sets: tooSmall'],
  ['sets in words', ({ plan }) => (plan.items[0]!.dose['sets'] = '3'), 'plan.items[0].dose.sets: notNumber'],
  [
    'a dose of another kind',
    ({ plan }) => (plan.items[0]!.dose['kind'] = 'jumps'),
    'plan.items[0].dose.kind: notOneOf',
  ],
  [
    'a dose that is a text',
    ({ plan }) => Object.assign(plan.items[0]!, { dose: '3 x 10' }),
    'plan.items[0].dose: notGroup',
  ],
  [
    'repetitions in no time',
    ({ plan }) => (plan.items[0]!.dose.tempo = { upMs: 0, holdMs: 0, downMs: 0, pauseMs: 0 }),
    'plan.items[0].dose.tempo: tempo',
  ],
  [
    'more than an hour a day',
    ({ plan }) => Object.assign(plan.items[1]!.dose, { holdMs: 300_000, sets: 10 }),
    'plan.items: tooMuchADay',
  ],
  ['eight days', ({ plan }) => (plan.items[0]!['days'] = 8), 'plan.items[0].days: tooBig'],
  [
    'a ramp beyond its dose',
    ({ plan }) => (plan.items[0]!.ramp[1]!['sets'] = 4),
    'plan.items[0].ramp[1].sets: aboveDose',
  ],
  [
    'a ramp of more than its dose',
    ({ plan }) => (plan.items[0]!.ramp[0]!['amount'] = 16),
    'plan.items[0].ramp[0].amount: aboveDose',
  ],
  ['a ramp that leads nowhere', ({ plan }) => (plan.items[0]!.ramp = []), 'plan.items[0].ramp: tooFew'],
  [
    'two steps in a week',
    ({ plan }) => (plan.items[0]!.ramp[1]!['fromWeek'] = 0),
    'plan.items[0].ramp[1].fromWeek: weekTwice',
  ],
  ['items that are no list', ({ plan }) => Object.assign(plan, { items: {} }), 'plan.items: notList'],
  [
    'too many items',
    ({ plan }) => (plan.items = Array.from({ length: 61 }, () => plan.items[0]!)),
    'plan.items: tooMany',
  ],
  [
    'an unknown muscle',
    ({ plan }) => (plan.exercises[0]!.muscles = { wings: 'works' }),
    'plan.exercises[0].muscles.wings: notOneOf',
  ],
  [
    'a picture from elsewhere',
    ({ plan }) => (plan.exercises[0]!['picture'] = 'https://example.org/a.png'),
    'plan.exercises[0].picture: picture',
  ],
  [
    'a drawing that could carry a script',
    ({ plan }) => (plan.exercises[0]!['picture'] = png.replace('png', 'svg+xml')),
    'plan.exercises[0].picture: picture',
  ],
  [
    'too large a picture',
    ({ plan }) => (plan.exercises[0]!['picture'] = png + 'A'.repeat(60_000)),
    'plan.exercises[0].picture: tooLong',
  ],
  [
    'a place that is none',
    ({ plan }) => (plan.exercises[0]!['posture'] = 'onBack'),
    'plan.exercises[0].posture: posture',
  ],
  [
    'too long a dose of its own',
    ({ plan }) =>
      (plan.exercises[0]!.doses = { standard: { kind: 'hold', holdMs: 300_000, sets: 20, restMs: 0 } }),
    'plan.exercises[0].doses: doseTooLong',
  ],
];

describe('a good file', () => {
  it('gives its plan, own exercises filled in and all', () => {
    const plan = planIn(exampleText);
    expect(plan).toMatchObject({ name: 'After long days of sitting', from: '2026-12-01' });
    expect(plan.items).toHaveLength(5);
    expect(plan.exercises[0]).toMatchObject({ id: 'own-wall-lean', posture: 'standing', steps: 3 });
    expect(owedOn(plan, [], '2026-12-01').map(({ exerciseId, left }) => [exerciseId, left])).toEqual([
      ['gluteBridge', 8],
      ['splitStanceStretch', 40],
      ['sideLyingLegCircles', 16],
      ['reclinedButterfly', 5],
      ['own-wall-lean', 30],
    ]);
  });

  it('may name its schema, have no exercises of its own, and come from an editor that marks the bytes', () => {
    const plain = exampleWith((file) => {
      Object.assign(file, { $schema: './plan.v1.json' });
      file.plan.items.pop();
      delete (file.plan as Partial<typeof file.plan>).exercises;
    });
    expect(planIn(`\uFEFF${plain}`).exercises).toEqual([]);
  });

  it('keeps what looks like a program in a text as the text that it is', () => {
    const name = '<img src=x onerror="alert(1)">';
    expect(planIn(exampleWith(({ plan }) => (plan['name'] = name))).name).toBe(name);
  });

  test.each([gentlePlan('2026-12-01'), clinicsFourPlan('2026-12-01'), planIn(exampleText)])(
    'comes of $name, and gives it back',
    (plan) => {
      expect(planIn(planFile(plan))).toEqual(plan);
      expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    },
  );

  it('is always in the same order', () => {
    const { items, name, ...rest } = planIn(exampleText);
    expect(planFile({ items, ...rest, name })).toBe(planFile(planIn(exampleText)));
  });
});

describe('a file that is no plan', () => {
  const lines = exampleText.split('\n');

  test.each(noPlans)('with %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('says on which line it breaks off', () => {
    for (let i = 1; i < lines.length - 1; i += 1) {
      const cut = lines.slice(0, i).join('\n');
      expect(told(cut), cut.slice(-60)).toEqual([`${i} : cutOff`]);
      expect(told(`${cut}\n\n`)).toEqual([`${i} : cutOff`]);
    }
  });

  it('says so wherever it breaks off', () => {
    for (let end = 1; end < exampleText.trimEnd().length; end += 7) {
      const cut = exampleText.slice(0, end);
      expect(told(cut), cut.slice(-60)).toEqual([`${cut.trimEnd().split('\n').length} : cutOff`]);
    }
  });
});

describe('a file with a fault', () => {
  test.each(faulty)('%s', (_, change, expected) => {
    const text = exampleWith(change);
    expect(told(text).map((line) => line.replace(/^\d+ /, ''))).toEqual([expected]);
  });

  it('is told with its line', () => {
    const text = exampleText.replace('"reps": 15', '"reps": 1500').replace('"days": 2', '"days": "two"');
    expect(told(text)).toEqual([
      `${lineOf(text, '"reps": 1500')} plan.items[0].dose.reps: tooBig`,
      `${lineOf(text, '"days": "two"')} plan.items[2].days: notNumber`,
    ]);
    const missing = exampleText.replace('"sets": 3,', '');
    expect(told(missing)).toEqual([`${lineOf(missing, '"dose": {')} plan.items[0].dose.sets: missing`]);
  });

  it('is not what Limber has in its own memory either', () => {
    const plan = planIn(exampleText);
    expect(parsePlan({ ...plan, from: 'soon' })).toBeNull();
    expect(parsePlan({ ...plan, items: [...plan.items, ...plan.items] })).toBeNull();
  });

  it('does not change what all other values are made of', () => {
    const text = exampleText.replace('"author"', '"__proto__": { "isAdmin": true }, "author"');
    expect(told(text)).toEqual([`${lineOf(text, '__proto__')} plan.__proto__: unknownField`]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('is told with at most twenty of its faults, and no name longer than a line', () => {
    const strange = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`${i}\u0007${'x'.repeat(1_000)}`, i]),
    );
    const parsed = parsePlanFile(exampleWith(({ plan }) => Object.assign(plan, strange)));
    if (parsed.ok) throw new Error('It was taken for a plan');
    expect(parsed.problems).toHaveLength(20);
    for (const { field } of parsed.problems) expect(field).toMatch(/^plan\.[\dx?]{40}$/);
  });
});

it('has words for every problem, and no others', () => {
  const texts = [
    ...noPlans.map(([, text]) => text),
    ...faulty.map(([, change]) => exampleWith(change)),
    exampleText.slice(0, -9),
  ];
  const problems = texts.map(parsePlanFile).flatMap((parsed) => (parsed.ok ? [] : parsed.problems));
  const written = [...englishTexts.keys()].filter((key) => key.startsWith('plan.problem.'));
  expect([...new Set(problems.map(({ key }) => `plan.problem.${key}`))].sort()).toEqual(written.sort());
  for (const { key, params } of problems) {
    const asked = englishTexts.get(`plan.problem.${key}`)!.matchAll(/\{(\w+)\}/g);
    expect(Object.keys(params).sort(), key).toEqual([...asked].map(([, name]) => name).sort());
  }
});
