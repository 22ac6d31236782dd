import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import {
  catalogue,
  doseMs,
  exerciseIds,
  harderThan,
  levels,
  provenance,
  settings,
  sources,
  textKeys,
  type Dose,
  type DoseName,
  type ExerciseId,
  type Figure,
} from '../../src/exercises/index.ts';
import { exerciseById } from './exercise-by-id.ts';

const clock = (text: string): number => {
  const [minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (minutes * 60 + seconds) * 1000;
};

/** What each dose lasts by the research that set it: gentle, standard, progress, and the clinic's own. */
const lasts: Record<ExerciseId, readonly string[]> = {
  seatedMarch: ['0:50', '1:30', '2:10'],
  seatedKneeExtension: ['1:10', '2:02', '2:40'],
  seatedFigureFour: ['0:30', '0:50', '2:20'],
  edgeOfChairStretch: ['0:40', '1:00', '2:30'],
  towelSqueeze: ['0:35', '1:25', '2:05'],
  gluteSqueeze: ['0:48', '1:24', '2:20'],
  standingMarch: ['0:50', '1:30', '2:10'],
  standingHipExtension: ['1:00', '1:50', '2:40'],
  sidewaysLegLift: ['1:00', '1:50', '2:40'],
  splitStanceStretch: ['0:33', '0:53', '2:23'],
  standingQuadStretch: ['0:30', '0:50', '2:20'],
  standingHipCircles: ['1:14', '1:50', '2:14'],
  sitToStand: ['0:35', '0:53', '2:25'],
  gluteBridge: ['1:14', '1:30', '2:50', '15:20'],
  sideLyingLegCircles: ['1:03', '1:39', '2:15', '6:45'],
  happyBaby: ['0:28', '0:40', '0:58', '0:40'],
  pigeon: ['0:40', '1:00', '1:20', '0:40'],
  reclinedFigureFour: ['0:38', '0:58', '2:28'],
  kneeToChest: ['0:56', '1:40', '2:30'],
  clamshell: ['1:22', '1:54', '2:58'],
  reclinedButterfly: ['0:28', '0:40', '1:10'],
  catCow: ['0:40', '0:58', '2:25'],
  halfKneelingStretch: ['0:40', '1:50', '2:30'],
  bedEdgeStretch: ['0:45', '1:55', '2:35'],
  lyingMarch: ['0:58', '1:28', '2:38'],
};

const doseNames: readonly DoseName[] = [...levels, 'clinic'];

describe('the catalogue', () => {
  it('holds six seated, seven standing and twelve floor exercises, each id once', () => {
    expect(catalogue.map(({ id }) => id)).toEqual([...exerciseIds]);
    const counts = settings.map((setting) => catalogue.filter((e) => e.setting === setting).length);
    expect(counts).toEqual([6, 7, 12]);
  });

  it("has nothing of what the clinic's article says is best avoided", () => {
    for (const { id } of catalogue) expect(id).not.toMatch(/lunge|deepSquat|stepUp|jog|hik/i);
    for (const exercise of catalogue) {
      expect(['A', 'B', 'C']).toContain(exercise.class);
      if (exercise.cautions.some((c) => c === 'lungeShape' || c === 'squat'))
        expect(exercise.class).not.toBe('A');
    }
  });

  it('keeps what reaches the end of the range to class C, but for the butterfly on cushions', () => {
    const open = catalogue
      .filter((e) => e.cautions.includes('endRange') && e.class !== 'C')
      .map(({ id }) => id);
    expect(open).toEqual(['reclinedButterfly']);
  });

  it('takes time to change sides exactly where one side follows the other', () => {
    for (const e of catalogue) expect(e.switchMs > 0, e.id).toBe(e.sides === 'each');
  });

  it("has the clinic's words as a dose for its four exercises only", () => {
    const clinic = catalogue.filter((e) => e.doses.clinic).map(({ id }) => id);
    expect(clinic).toEqual(['gluteBridge', 'sideLyingLegCircles', 'happyBaby', 'pigeon']);
    expect(exerciseById('gluteBridge').doses.clinic).toMatchObject({ reps: 20, sets: 5 });
    expect(exerciseById('sideLyingLegCircles').doses.clinic).toMatchObject({ circles: 10, sets: 3 });
    expect(exerciseById('sideLyingLegCircles').sides).toBe('each');
    expect(exerciseById('happyBaby').doses.clinic).toMatchObject({ breaths: 5, sets: 1 });
    expect(exerciseById('pigeon').doses.clinic).toMatchObject({ holdMs: 10_000, sets: 1 });
    expect(exerciseById('pigeon').sides).toBe('each');
  });
});

describe('doses', () => {
  const rows = catalogue.flatMap((exercise) =>
    doseNames.flatMap((name, i) => {
      const dose = exercise.doses[name];
      return dose ? [{ exercise, name, dose, expected: lasts[exercise.id][i] }] : [];
    }),
  );

  test.each(rows)('$exercise.id at $name lasts $expected within a tenth', ({ exercise, dose, expected }) => {
    const ms = clock(expected ?? '');
    expect(Math.abs(doseMs(exercise, dose) - ms) / ms).toBeLessThanOrEqual(0.1);
  });

  it('grow from gentle to progress', () => {
    for (const e of catalogue) {
      const [gentle = 0, standard = 0, progress = 0] = levels.map((level) => doseMs(e, e.doses[level]));
      expect(gentle, e.id).toBeLessThan(standard);
      expect(standard, e.id).toBeLessThan(progress);
    }
  });

  it('are never given without a source', () => {
    for (const { id } of catalogue) expect(provenance[id].from.length, id).toBeGreaterThan(0);
  });

  test.each(rows)('$exercise.id at $name has a source or an owner for each figure', ({ exercise, dose }) => {
    const { from, chosen } = provenance[exercise.id];
    for (const figure of figuresOf(dose)) {
      const given = from.some(({ gives }) => Object.keys(gives).includes(figure));
      expect(given || chosen.includes(figure), figure).toBe(true);
    }
  });

  it("give the clinic's amounts exactly as its article does", () => {
    for (const e of catalogue) {
      if (!e.doses.clinic) continue;
      const article = provenance[e.id].from.find(({ source }) => source === 'clinic');
      expect(article, e.id).toBeDefined();
      const amounts = amountsOf(e.doses.clinic);
      for (const [figure, range] of Object.entries(article?.gives ?? {})) {
        expect([amounts[figure as Figure], amounts[figure as Figure]], `${e.id} ${figure}`).toEqual(range);
      }
    }
  });
});

describe('neighbours', () => {
  it('exist', () => {
    for (const e of catalogue) for (const id of e.easier) expect(exerciseIds).toContain(id);
  });

  it('lead back to a first movement without a loop', () => {
    const stepsBack = (id: ExerciseId, seen: readonly ExerciseId[]): void => {
      expect(seen).not.toContain(id);
      for (const easier of exerciseById(id).easier) stepsBack(easier, [...seen, id]);
    };
    for (const { id } of catalogue) stepsBack(id, []);
  });

  it('are known in both directions', () => {
    expect(harderThan('seatedMarch')).toEqual(['standingMarch']);
    expect(harderThan('reclinedFigureFour')).toEqual(['pigeon']);
    expect(harderThan('pigeon')).toEqual([]);
  });
});

describe('sources', () => {
  it('are all used and have an address', () => {
    const used = new Set(Object.values(provenance).flatMap(({ from }) => from.map(({ source }) => source)));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
    // The clinic's article is known by its name alone.
    for (const [key, source] of Object.entries(sources)) {
      expect('url' in source ? URL.canParse(source.url) : key === 'clinic', key).toBe(true);
    }
  });
});

describe('the words', async () => {
  const messages = await parseMessagesFile('assets/locales/en.yml');
  const words = new Map(messages.map((m) => [m.key.join('.'), 'message' in m ? (m.message ?? '') : '']));

  it('are all there', () => {
    for (const e of catalogue) {
      for (const key of Object.values(textKeys(e)).flat() as string[])
        expect(words.get(key), key).toMatch(/\S/);
    }
  });

  it('are no more than the code knows of', () => {
    const known = new Set(catalogue.flatMap((e) => Object.values(textKeys(e)).flat() as string[]));
    const ids = new Set<string>(exerciseIds);
    const extra = [...words.keys()].filter((key) => {
      const [section, id = ''] = key.split('.');
      return section === 'exercise' && ids.has(id) && !known.has(key);
    });
    expect(extra).toEqual([]);
  });

  it('keep cues short enough to speak within one repetition', () => {
    for (const e of catalogue)
      expect((words.get(textKeys(e).cue) ?? '').length, e.id).toBeLessThanOrEqual(32);
  });

  it('never promise, diagnose or treat', () => {
    for (const [key, text] of words) {
      if (key.startsWith('exercise.'))
        expect(text, key).not.toMatch(/\b(cure|heal|treat|relie|fix|diagnos|prevent)/i);
    }
  });
});

function amountsOf(dose: Dose): Partial<Record<Figure, number>> {
  const { sets } = dose;
  switch (dose.kind) {
    case 'hold':
      return { holdS: dose.holdMs / 1000, sets };
    case 'reps':
      return { reps: dose.reps, holdS: dose.tempo.holdMs / 1000, sets };
    case 'breaths':
      return { breaths: dose.breaths, perBreathS: dose.breathMs / 1000, sets };
    case 'circles':
      return { circles: dose.circles, perCircleS: dose.circleMs / 1000, sets };
  }
}

function figuresOf(dose: Dose): readonly Figure[] {
  const amounts = amountsOf(dose);
  const figures = (Object.keys(amounts) as Figure[]).filter((figure) => amounts[figure] !== 0);
  return [
    ...figures.filter((figure) => figure !== 'sets' || dose.sets > 1),
    ...(dose.kind === 'reps' ? ['tempo' as const] : []),
  ];
}
