import * as v from 'valibot';
import {
  doseSchema,
  exerciseIds,
  ownExerciseSchema,
  ownIdSchema,
  textSchema,
  wholeSchema,
} from '../exercises/index.ts';

/** What a plan may hold at most. */
export const planLimits = {
  name: 80,
  author: 80,
  note: 2_000,
  /** More than one for each exercise that comes with Limber. */
  items: 60,
  exercises: 40,
  /** Steps of a ramp, and weeks until the last: a year. */
  rampSteps: 52,
  rampWeeks: 52,
  /** All doses of a day together: more than twice the whole of the clinic's article. */
  minutesADay: 60,
  /** As it is stored, and as a file. */
  bytes: 1_000_000,
} as const;

/** The pattern of a date lets the 31st of February through. */
function isInCalendar(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const daySchema = v.pipe(
  v.string(),
  v.regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'day'),
  v.check(isInCalendar, 'day'),
);

/** `amount` is bounded by what any kind of dose may have; the dose itself is the closer bound. */
const rampStepSchema = v.object({
  fromWeek: wholeSchema(0, planLimits.rampWeeks),
  sets: v.exactOptional(wholeSchema(1, 20)),
  amount: v.exactOptional(wholeSchema(1, 300)),
});

const planItemSchema = v.object({
  exerciseId: v.union([v.picklist(exerciseIds), ownIdSchema], 'unknownExercise'),
  dose: doseSchema,
  days: wholeSchema(1, 7),
  ramp: v.exactOptional(v.pipe(v.array(rampStepSchema), v.minLength(1), v.maxLength(planLimits.rampSteps))),
});

/** The shape of a plan, as somebody writes it. What its parts must be to one another is in `plan-rules.ts`. */
export const planSchema = /* @__PURE__ */ v.object({
  name: textSchema(planLimits.name),
  author: v.exactOptional(textSchema(planLimits.author)),
  note: v.exactOptional(textSchema(planLimits.note)),
  from: daySchema,
  items: v.pipe(v.array(planItemSchema), v.maxLength(planLimits.items)),
  exercises: v.optional(v.pipe(v.array(ownExerciseSchema), v.maxLength(planLimits.exercises)), []),
});

/** The version of the file. A newer one is told apart and refused with its own words. */
export const planFileVersion = 1;

/** A plan as a file. `$schema` is for editors. */
export const planFileSchema = /* @__PURE__ */ v.object({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  app: v.literal('limber'),
  v: v.literal(planFileVersion),
  plan: planSchema,
});
