import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opensFront, settings, type Exercise, type ExerciseId } from '../../src/exercises/index.ts';
import {
  historyOf,
  namedRoutines,
  suggest,
  suggestNamed,
  type Done,
  type Routine,
} from '../../src/routines/index.ts';

import {
  day,
  exercisesOf,
  expectSafe,
  expectWellMade,
  expectWhole,
  mayDo,
  mostMs,
  past,
  request,
  someone,
} from './rules.ts';
import { runLength, runs } from '../run-length.ts';

// The rules of choosing hold for whoever asks for whatever.

const often = { numRuns: runLength(2_000, 20_000) };

describe('whoever asks for whatever', () => {
  it('gets a routine that is safe for them, fits the minutes, and is well made; or hears that none is', () => {
    fc.assert(
      fc.property(request, past, someone, fc.string(), (asked, history, profile, seed) => {
        const suggestion = suggest(asked, history, profile, seed);
        const { setting, minutes } = asked;
        if (suggestion.kind === 'fits') expect(suggestion.routine).toMatchObject({ setting, minutes });
        const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
        if (!routine) return;
        expectSafe(routine, asked, profile);
        expectWellMade(routine, history);
        expectWhole(routine, mayDo({ ...asked, setting: routine.setting }, profile));
      }),
      often,
    );
  });

  it('hears of nothing only where little suits them, and then of the nearest that does', () => {
    fc.assert(
      fc.property(request, past, someone, fc.string(), (asked, history, profile, seed) => {
        const suggestion = suggest(asked, history, profile, seed);
        if (suggestion.kind === 'fits') return;
        const here = mayDo(asked, profile);
        const { nearest } = suggestion;
        if (here.length > 1) expect(nearest?.setting).toBe(asked.setting);
        const anywhere = settings.some((setting) => mayDo({ ...asked, setting }, profile).length > 1);
        if (anywhere) expect(nearest).not.toBeNull();
        // A minute is soon spent on getting down and reading what is new; one exercise alone comes in big steps.
        if (asked.minutes === 1) expect(here.length < 4 || asked.setting === 'floor').toBe(true);
        else if (here.length > 1) expect(mostMs(here, asked, profile)).toBeLessThan(asked.minutes * 54_000);
      }),
      often,
    );
  });

  it('is not given the same twice in a day while another fits', () => {
    fc.assert(
      fc.property(request, someone, fc.string(), (asked, profile, seed) => {
        const given: Done[] = [];
        for (let i = 0; i < 6; i += 1) {
          const suggestion = suggest(asked, historyOf(given, day), profile, `${seed}${i}`);
          if (suggestion.kind === 'none') return;
          const { routine } = suggestion;
          if (given.some(({ exerciseIds: before }) => sameIds(before, routine))) {
            expect(suggestion.why.key).toBe(asked.hipsHurt ? 'routine.why.hurting' : 'routine.why.again');
            for (const { exerciseId } of routine.items) {
              const without = [...profile.without, exerciseId];
              const other = suggest(asked, historyOf(given, day), { ...profile, without }, `${seed}${i}`);
              // Leaving a movement out may leave nothing that opens or strengthens: then it is no equal.
              if (other.kind === 'none' || !isAsWhole(other.routine, routine)) continue;
              expect(given.some(({ exerciseIds: before }) => sameIds(before, other.routine))).toBe(true);
            }
            return;
          }
          given.push({ day, exerciseIds: routine.items.map(({ exerciseId }) => exerciseId) });
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('gets the same for the same seed', () => {
    fc.assert(
      fc.property(request, past, someone, fc.string(), (asked, history, profile, seed) => {
        expect(suggest(asked, history, profile, seed)).toEqual(suggest(asked, history, profile, seed));
      }),
    );
  });

  it('gets a routine picked by name only so far as it is safe for them', () => {
    const named = fc.constantFrom(...namedRoutines);
    fc.assert(
      fc.property(named, request, past, someone, ({ id, setting }, asked, history, profile) => {
        const suggestion = suggestNamed(id, asked, history, profile);
        const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
        if (suggestion.kind === 'fits') expect(suggestion.routine.setting).toBe(setting);
        if (!routine) return;
        expectSafe(routine, asked, profile);
        expectWellMade(routine, history);
      }),
      { numRuns: runs(3_000) },
    );
  });
});

const sameIds = (before: readonly ExerciseId[], { items }: Routine): boolean =>
  before.length === items.length && items.every(({ exerciseId }) => before.includes(exerciseId));

/** Whether a routine has all that another has: something that opens, something that strengthens, not the same. */
function isAsWhole(routine: Routine, than: Routine): boolean {
  if (routine.minutes < 3) return true;
  const has = (exercises: readonly Exercise[]) => {
    const opening = exercises.filter(opensFront);
    const strengthening = exercises.filter(({ purpose }) => purpose === 'strengthen');
    const isApart = opening.some((one) => strengthening.some((other) => other !== one));
    return [opening.length > 0, strengthening.length > 0, isApart];
  };
  const does = has(exercisesOf(routine));
  return has(exercisesOf(than)).every((wanted, i) => !wanted || does[i]);
}
