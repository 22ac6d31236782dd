import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import { postures, settings } from '../../src/exercises/index.ts';
import {
  namedRoutines,
  newcomer,
  suggestNamed,
  type NamedRoutine,
  type Profile,
  type Suggestion,
} from '../../src/routines/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const settledIn: Profile = { ...newcomer, deepStretches: true, daysOfUse: 7 };
const untried = { recent: [] };

const givenBy = (suggestion: Suggestion) =>
  suggestion.kind === 'fits'
    ? suggestion.routine.items.map(({ exerciseId, level, dose }) => ({ exerciseId, level, sets: dose.sets }))
    : [];
const idsOf = (suggestion: Suggestion) => givenBy(suggestion).map(({ exerciseId }) => exerciseId);

describe('named routines', () => {
  it('are at least six for each setting, each id once', () => {
    for (const setting of settings) {
      expect(namedRoutines.filter((named) => named.setting === setting).length).toBeGreaterThanOrEqual(6);
    }
    expect(new Set(namedRoutines.map(({ id }) => id)).size).toBe(namedRoutines.length);
  });

  test.each<NamedRoutine>(namedRoutines)('$id stays in its setting and goes down only once', (named) => {
    const exercises = named.exerciseIds.map(exerciseById);
    for (const exercise of exercises) expect(exercise.setting).toBe(named.setting);
    if (named.id === 'clinicsFour') return; // Keeps what is done on the back together when it is laid out.
    const places = exercises.map(({ posture }) => postures.indexOf(posture));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(namedRoutines)(
    '$id fits a break of three minutes as it is, for whom all of it suits',
    ({ id, level, exerciseIds }: NamedRoutine & { id: (typeof namedRoutines)[number]['id'] }) => {
      const suggestion = suggestNamed(id, { minutes: level === 'clinic' ? 5 : 3 }, untried, settledIn);
      expect(suggestion.why.key).toBe('routine.why.named');
      expect([...idsOf(suggestion)].sort()).toEqual([...exerciseIds].sort());
    },
  );

  it('have a name and a line about them', async () => {
    const messages = await parseMessagesFile('assets/locales/en.yml');
    const keys = new Set(messages.map(({ key }) => key.join('.')));
    const named = [...keys].filter((key) => key.startsWith('routine.named.')).sort();
    expect(named).toEqual(
      namedRoutines.flatMap(({ id }) => [`routine.named.${id}.about`, `routine.named.${id}.name`]).sort(),
    );
  });
});

describe("the clinic's four", () => {
  it("is the article's prescription when there is time for all of it", () => {
    expect(givenBy(suggestNamed('clinicsFour', { minutes: 25 }, untried, settledIn))).toEqual([
      { exerciseId: 'gluteBridge', level: 'clinic', sets: 5 },
      { exerciseId: 'happyBaby', level: 'clinic', sets: 1 },
      { exerciseId: 'sideLyingLegCircles', level: 'clinic', sets: 3 },
      { exerciseId: 'pigeon', level: 'clinic', sets: 1 },
    ]);
  });

  it('gives way to easier neighbours for whoever has not asked for deep stretches', () => {
    const suggestion = suggestNamed('clinicsFour', { minutes: 5 }, untried, newcomer);
    expect(suggestion.why.key).toBe('routine.why.swapped');
    expect(idsOf(suggestion)).toEqual([
      'gluteBridge',
      'reclinedButterfly',
      'reclinedFigureFour',
      'sideLyingLegCircles',
    ]);
  });

  it('is gentle on a sore day', () => {
    const suggestion = suggestNamed('clinicsFour', { minutes: 5, hipsHurt: true }, untried, settledIn);
    expect(idsOf(suggestion)).toEqual(['gluteBridge', 'reclinedButterfly', 'sideLyingLegCircles']);
    for (const { level } of givenBy(suggestion)) expect(level).toBe('gentle');
  });

  it('leaves out the last where a break is short', () => {
    const suggestion = suggestNamed('clinicsFour', { minutes: 3 }, untried, settledIn);
    expect(suggestion.why.key).toBe('routine.why.part');
    expect(idsOf(suggestion)).toEqual(['gluteBridge', 'happyBaby']);
  });

  it('offers something else where nothing of it suits', () => {
    const suggestion = suggestNamed('clinicsFour', { minutes: 3 }, untried, {
      ...settledIn,
      limits: ['noFloor'],
    });
    expect(suggestion).toMatchObject({
      kind: 'none',
      why: { key: 'routine.none.floor', params: { minutes: 3 } },
    });
    expect(suggestion.kind === 'none' && suggestion.nearest?.items.length).toBeGreaterThan(0);
  });
});
