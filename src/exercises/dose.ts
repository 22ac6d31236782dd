/** The seconds of one repetition: into the movement, keeping it, back out, and a pause before the next. */
export interface Tempo {
  readonly upMs: number;
  readonly holdMs: number;
  readonly downMs: number;
  readonly pauseMs: number;
}

/** How often the whole is done on one side (or on both at once), and the rest between two of them. */
interface Sets {
  readonly sets: number;
  readonly restMs: number;
}

/**
 * How much of an exercise. Amounts are for one side; an alternating exercise does them once with the left
 * and once with the right. `circles` are counted each way round.
 */
export type Dose = Sets &
  (
    | { readonly kind: 'hold'; readonly holdMs: number }
    | { readonly kind: 'reps'; readonly reps: number; readonly tempo: Tempo }
    | { readonly kind: 'breaths'; readonly breaths: number; readonly breathMs: number }
    | { readonly kind: 'circles'; readonly circles: number; readonly circleMs: number }
  );

/** One repetition from start to start. */
export const repMs = (tempo: Tempo): number => tempo.upMs + tempo.holdMs + tempo.downMs + tempo.pauseMs;

/** One set on one side, in milliseconds, without rest. */
export function setMs(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return dose.holdMs;
    case 'reps':
      return dose.reps * repMs(dose.tempo);
    case 'breaths':
      return dose.breaths * dose.breathMs;
    case 'circles':
      return 2 * dose.circles * dose.circleMs;
  }
}

/** How much a set holds, in the dose's unit: repetitions, breaths, circles each way, or seconds of a hold. */
export function amountOf(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return dose.holdMs / 1000;
    case 'reps':
      return dose.reps;
    case 'breaths':
      return dose.breaths;
    case 'circles':
      return dose.circles;
  }
}

/** The same dose with more or less in each set, in its unit. */
export function withAmount(dose: Dose, amount: number): Dose {
  switch (dose.kind) {
    case 'hold':
      return { ...dose, holdMs: amount * 1000 };
    case 'reps':
      return { ...dose, reps: amount };
    case 'breaths':
      return { ...dose, breaths: amount };
    case 'circles':
      return { ...dose, circles: amount };
  }
}

// Short makers, so that the catalogue reads as a prescription: `reps(10, tempo(2, 3, 2, 1))`. Arguments are
// seconds and counts.

export const tempo = (up: number, hold: number, down: number, pause: number): Tempo => ({
  upMs: up * 1000,
  holdMs: hold * 1000,
  downMs: down * 1000,
  pauseMs: pause * 1000,
});

/** A stretch kept still. Five seconds between two of them, to let go and settle again. */
export const hold = (seconds: number, sets = 1): Dose => ({
  kind: 'hold',
  holdMs: seconds * 1000,
  sets,
  restMs: 5_000,
});

/** Repetitions. 15 s between sets: light body-weight work needs no more. */
export const reps = (count: number, each: Tempo, sets = 1, restSeconds = 15): Dose => ({
  kind: 'reps',
  reps: count,
  tempo: each,
  sets,
  restMs: restSeconds * 1000,
});

/** Slow breaths of 6 s, in for 3 and out for 3: five of them are the half minute that yoga pages equate with five. */
export const breaths = (count: number, sets = 1): Dose => ({
  kind: 'breaths',
  breaths: count,
  breathMs: 6_000,
  sets,
  restMs: 5_000,
});

/** Circles of 3 s, as many backward as forward. */
export const circles = (count: number, sets = 1): Dose => ({
  kind: 'circles',
  circles: count,
  circleMs: 3_000,
  sets,
  restMs: 15_000,
});
