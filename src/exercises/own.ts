import * as v from 'valibot';
import {
  cautions,
  classes,
  clothing,
  doseMs,
  equipment,
  muscleRoles,
  muscles,
  postures,
  purposes,
  settings,
  views,
  ways,
} from './exercise.ts';
import type { Caution, Exercise, Posture, Setting } from './exercise.ts';
import { exerciseIds, ownId } from './ids.ts';
import type { OwnId } from './ids.ts';
import { optionalTextSchema, textSchema, wholeSchema } from './written.ts';

/** What an exercise of somebody's own may hold at most: characters, and numbers of things. */
export const ownLimits = {
  name: 60,
  /** A line or two of any other text. */
  text: 300,
  cue: 60,
  steps: 12,
  mistakes: 8,
  /** A small picture as a `data:` address; twenty of them fit a stored plan. */
  picture: 60_000,
  /** One dose: twice the clinic's own of the bridge. */
  doseMs: 30 * 60_000,
} as const;

const seconds = (least: number, most: number) => wholeSchema(least * 1000, most * 1000);
const list = <Item extends string>(items: readonly Item[]) =>
  v.optional(v.pipe(v.array(v.picklist(items)), v.maxLength(items.length)), []);

/** An id as somebody writes it; the ids of the built-in exercises are not theirs. */
export const ownIdSchema = /* @__PURE__ */ v.pipe(
  v.string(),
  v.regex(ownId, 'ownId'),
  v.transform((id) => id as OwnId),
);

const often = { sets: wholeSchema(1, 20), restMs: seconds(0, 300) };

/** A dose as somebody writes it: whole milliseconds and counts, none of them absurd. */
export const doseSchema = /* @__PURE__ */ v.variant('kind', [
  v.object({ kind: v.literal('hold'), holdMs: seconds(1, 300), ...often }),
  v.object({
    kind: v.literal('reps'),
    reps: wholeSchema(1, 100),
    tempo: v.pipe(
      v.object({
        upMs: seconds(0, 60),
        holdMs: seconds(0, 60),
        downMs: seconds(0, 60),
        pauseMs: seconds(0, 60),
      }),
      v.check(({ upMs, holdMs, downMs, pauseMs }) => upMs + holdMs + downMs + pauseMs >= 1_000, 'tempo'),
    ),
    ...often,
  }),
  v.object({ kind: v.literal('breaths'), breaths: wholeSchema(1, 100), breathMs: seconds(2, 20), ...often }),
  v.object({ kind: v.literal('circles'), circles: wholeSchema(1, 100), circleMs: seconds(1, 20), ...often }),
]);

/** Nobody turns over in less. */
const leastSwitchMs = 1_000;

/** The postures of a place; the first is taken where none is given. */
const posturesIn: Readonly<Record<Setting, readonly [Posture, ...Posture[]]>> = {
  seated: ['sitting'],
  standing: ['standing'],
  floor: ['onBack', 'onSide', 'handsAndKnees', 'kneeling', 'bedEdge'],
};

/** What a posture asks of anybody, so that a filter holds even where its writer did not think of it. */
const asked: Readonly<Record<Posture, readonly Caution[]>> = {
  sitting: [],
  standing: [],
  bedEdge: ['lyingOnBack'],
  onBack: ['lyingOnBack', 'floor'],
  onSide: ['lyingOnSide', 'floor'],
  handsAndKnees: ['kneeling', 'wristLoad', 'floor'],
  kneeling: ['kneeling', 'floor'],
};

/**
 * An exercise of somebody's own, as they write it: a place, words and one dose are enough. What is left out is
 * filled in with what is safe: class B, so that it rests on a sore day; the cautions that its posture brings.
 */
export const ownExerciseSchema = /* @__PURE__ */ v.pipe(
  v.object({
    id: ownIdSchema,
    revision: v.optional(wholeSchema(1, 1_000_000), 1),
    setting: v.picklist(settings),
    posture: v.exactOptional(v.picklist(postures)),
    view: v.optional(v.picklist(views), 'side'),
    purpose: v.picklist(purposes),
    muscles: v.optional(v.record(v.picklist(muscles), v.picklist(muscleRoles)), {}),
    sides: v.picklist(ways),
    equipment: list(equipment),
    clothing: v.optional(v.picklist(clothing), 'any'),
    cautions: list(cautions),
    class: v.optional(v.picklist(classes), 'B'),
    // Only built-in ones, so that no chain can run in a circle.
    easier: list(exerciseIds),
    doses: v.object({
      gentle: v.exactOptional(doseSchema),
      standard: doseSchema,
      progress: v.exactOptional(doseSchema),
    }),
    prepareMs: v.optional(seconds(0, 60), 10_000),
    switchMs: v.optional(seconds(0, 60), 8_000),
    words: v.object({
      name: textSchema(ownLimits.name),
      summary: optionalTextSchema(ownLimits.text),
      steps: v.pipe(v.array(textSchema(ownLimits.text)), v.minLength(1), v.maxLength(ownLimits.steps)),
      cue: optionalTextSchema(ownLimits.cue),
      mistakes: v.optional(v.pipe(v.array(textSchema(ownLimits.text)), v.maxLength(ownLimits.mistakes)), []),
      caution: optionalTextSchema(ownLimits.text),
    }),
    picture: v.exactOptional(
      v.pipe(
        v.string(),
        v.maxLength(ownLimits.picture),
        v.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'picture'),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ setting, posture }) => posture === undefined || posturesIn[setting].includes(posture),
      'posture',
    ),
    ['posture'],
  ),
  v.forward(
    v.check(
      ({ doses, ...exercise }) =>
        Object.values(doses).every((dose) => doseMs(exercise, dose) <= ownLimits.doseMs),
      'doseTooLong',
    ),
    ['doses'],
  ),
  v.transform((written): Exercise => {
    const { doses, words } = written;
    const posture = written.posture ?? posturesIn[written.setting][0];
    // By turns go repetitions; a stretch, breaths or circles are done on one side and then on the other.
    const isByTurns = Object.values(doses).every(({ kind }) => kind === 'reps');
    const sides = written.sides === 'alternating' && !isByTurns ? 'each' : written.sides;
    return {
      ...written,
      sides,
      posture,
      cautions: [...new Set([...written.cautions, ...asked[posture]])],
      doses: { gentle: doses.standard, progress: doses.standard, ...doses },
      switchMs: sides === 'each' ? Math.max(leastSwitchMs, written.switchMs) : 0,
      steps: words.steps.length,
      mistakes: words.mistakes.length,
    };
  }),
);
