import { catalogue as builtIn, opensFront, postures, settings } from '../exercises/index.ts';
import type { Exercise, ExerciseId, Purpose, Setting } from '../exercises/index.ts';
import { chance } from './chance.ts';
import { atLeast, fit, slack } from './fit.ts';
import type { Candidate, Measure } from './fit.ts';
import { layOut } from './lay-out.ts';
import { levelOf, newcomer, suits } from './profile.ts';
import type { Profile } from './profile.ts';
import { breakMinutes } from './routine.ts';
import type { Routine, RoutineRequest } from './routine.ts';
import { timelineMs } from './timeline.ts';

/** What was done lately. */
export interface History {
  /** Exercises of the last routines, newest first. */
  readonly recent: readonly ExerciseId[];
  /** The routines already done today, each as its exercises in any order. None if absent. */
  readonly today?: readonly (readonly ExerciseId[])[];
  /** Exercises never done before: they get time to read. None if absent. */
  readonly newTo?: ReadonlySet<ExerciseId>;
}

/** One line that says why: a locale key, and what stands in its placeholders. */
export interface Why {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

/** A routine that fits what was asked; or none does, and perhaps one that nearly does. */
export type Suggestion =
  | { readonly kind: 'fits'; readonly routine: Routine; readonly why: Why }
  | { readonly kind: 'none'; readonly why: Why; readonly nearest: Routine | null };

/** From so many minutes on, a routine opens the front of the hip and strengthens something. */
const wholeFromMin = 3;

/** How often a routine that was done today is thrown again before it is accepted. */
const throws = 12;

/**
 * A routine for a break of so many minutes. `recent` is what was done lately, newest first; `seed` makes the
 * choice repeatable.
 */
export function choose(
  request: RoutineRequest,
  recent: readonly ExerciseId[],
  seed: string,
  profile: Profile = newcomer,
): Routine {
  const suggestion = suggest(request, { recent }, profile, seed);
  if (suggestion.kind === 'fits') return suggestion.routine;
  return suggestion.nearest ?? { setting: request.setting, minutes: request.minutes, items: [] };
}

/** The routine to offer now, and why; or that none fits, with the nearest that does. */
export function suggest(
  request: RoutineRequest,
  history: History,
  profile: Profile,
  seed: string,
  catalogue: readonly Exercise[] = builtIn,
): Suggestion {
  const routine = find(request, history, profile, seed, catalogue);
  if (routine) return { kind: 'fits', routine, why: explain(routine, request, history, catalogue) };
  const why = { key: `routine.none.${request.setting}`, params: { minutes: request.minutes } };
  for (const nearby of neighbours(request)) {
    const nearest = find(nearby, history, profile, seed, catalogue);
    if (nearest) return { kind: 'none', why, nearest };
  }
  return { kind: 'none', why, nearest: null };
}

/** The same request with other minutes, the closest first; then in another setting. */
function neighbours(request: RoutineRequest): readonly RoutineRequest[] {
  const far = (minutes: number) => Math.abs(Math.log(minutes / request.minutes));
  const lengths = [...breakMinutes].sort((a, b) => far(a) - far(b));
  const places: readonly Setting[] = [request.setting, ...settings.filter((s) => s !== request.setting)];
  return places.flatMap((setting) => lengths.map((minutes) => ({ ...request, setting, minutes })));
}

function find(
  request: RoutineRequest,
  history: History,
  profile: Profile,
  seed: string,
  catalogue: readonly Exercise[],
): Routine | null {
  const { setting, minutes, hipsHurt = false } = request;
  const pool = catalogue.flatMap((exercise): readonly Candidate[] => {
    if (exercise.setting !== setting) return [];
    const level = levelOf(exercise, profile, request);
    const dose = exercise.doses[level];
    if (!dose || !suits(exercise, profile, level, hipsHurt)) return [];
    return [{ exercise, item: { exerciseId: exercise.id, level, dose } }];
  });
  const options = { catalogue, ...(history.newTo && { newTo: history.newTo }) };
  const measure: Measure = (items) => timelineMs(layOut({ setting, minutes, items }, options));
  let again: Routine | null = null;
  for (let i = 0; i < throws; i += 1) {
    const picked = pick(pool, minutes, measure, (candidate, chosen) =>
      dislike(candidate, chosen, history.recent, chance(seed, i, candidate.exercise.id)),
    );
    const items = fit(inOrder(picked), minutes * 60_000, measure);
    if (!items) continue;
    const routine = { setting, minutes, items };
    if (!history.today?.some((done) => isSame(done, routine))) return routine;
    again ??= routine;
  }
  return again;
}

/** Takes the least disliked candidates until their full doses fill the minutes. */
function pick(
  pool: readonly Candidate[],
  minutes: number,
  measure: Measure,
  dislikeOf: (candidate: Candidate, chosen: readonly Candidate[]) => number,
): readonly Candidate[] {
  const targetMs = minutes * 60_000;
  let chosen: readonly Candidate[] = [];
  const add = (from: readonly Candidate[]): boolean => {
    const fitting = from.filter(
      (candidate) =>
        !chosen.includes(candidate) &&
        measure(inOrder([...chosen, candidate]).map(atLeast)) <= targetMs * (1 + slack),
    );
    const best = fitting
      .map((candidate) => ({ candidate, score: dislikeOf(candidate, chosen) }))
      .sort((a, b) => a.score - b.score)[0];
    if (best) chosen = [...chosen, best.candidate];
    return best !== undefined;
  };
  if (minutes >= wholeFromMin) {
    add(pool.filter(({ exercise }) => opensFront(exercise)));
    add(pool.filter(({ exercise }) => exercise.purpose === 'strengthen'));
  }
  while (measure(inOrder(chosen).map(({ item }) => item)) < targetMs * (1 - slack)) {
    if (!add(pool)) break;
  }
  return chosen;
}

/** Why not this one: done lately, more of the same, another posture; and a little chance. */
function dislike(
  { exercise }: Candidate,
  chosen: readonly Candidate[],
  recent: readonly ExerciseId[],
  toss: number,
): number {
  const ago = recent.indexOf(exercise.id);
  const lately = ago < 0 ? 0 : 1 - ago / recent.length;
  const others = chosen.map((candidate) => candidate.exercise);
  const alike = others.filter(({ purpose, muscles }) => {
    const shared = Object.entries(exercise.muscles).some(
      ([muscle, role]) => role !== 'helps' && muscles[muscle as keyof typeof muscles] === role,
    );
    return shared && purpose === exercise.purpose;
  }).length;
  const moves = others.length > 0 && others.every(({ posture }) => posture !== exercise.posture) ? 1 : 0;
  return 2 * lately + 0.4 * alike + 0.5 * moves + toss;
}

const purposes: readonly Purpose[] = ['mobilise', 'strengthen', 'stretch'];

/** From the chair down to the floor, never up again; in one posture, movement before stretching. */
const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort(
    ({ exercise: a }, { exercise: b }) =>
      postures.indexOf(a.posture) - postures.indexOf(b.posture) ||
      purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose),
  );

const isSame = (done: readonly ExerciseId[], { items }: Routine): boolean =>
  new Set(done).size === items.length && items.every(({ exerciseId }) => done.includes(exerciseId));

function explain(
  routine: Routine,
  { hipsHurt = false, minutes }: RoutineRequest,
  { recent, today = [] }: History,
  catalogue: readonly Exercise[],
): Why {
  const ids = routine.items.map(({ exerciseId }) => exerciseId);
  const say = (key: string): Why => ({ key: `routine.why.${key}`, params: { count: ids.length } });
  if (hipsHurt) return say('hurting');
  if (today.some((done) => isSame(done, routine))) return say('again');
  if (recent.length > 0 && ids.every((id) => !recent.includes(id))) return say('fresh');
  if (minutes >= wholeFromMin && catalogue.some((e) => ids.includes(e.id) && opensFront(e)))
    return say('whole');
  return say('short');
}
