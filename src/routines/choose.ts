import { catalogue as builtIn, settings } from '../exercises/index.ts';
import type { Exercise, Setting } from '../exercises/index.ts';
import { find, isDoneToday } from './find.ts';
import type { History } from './history.ts';
import { wholeFromMin } from './pick.ts';
import type { Profile } from './profile.ts';
import { breakMinutes } from './routine.ts';
import type { Routine, RoutineRequest } from './routine.ts';
import type { Suggestion, Why } from './suggestion.ts';

/** The routine to offer now, and why; or that none fits, with the nearest that does. */
export function suggest(
  request: RoutineRequest,
  history: History,
  profile: Profile,
  seed: string,
  catalogue: readonly Exercise[] = builtIn,
): Suggestion {
  const routine = find(request, history, profile, seed, catalogue);
  if (routine) return { kind: 'fits', routine, why: explain(routine, request, history) };
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

/** The first of the reasons that holds. */
function explain(routine: Routine, { hipsHurt, minutes, owed = [] }: RoutineRequest, history: History): Why {
  const ids = routine.items.map(({ exerciseId }) => exerciseId);
  const { recent } = history;
  const say = (reason: string): Why => ({ key: `routine.why.${reason}`, params: {} });
  const planned = ids.filter((id) => owed.some(({ exerciseId }) => exerciseId === id));
  if (hipsHurt) return say('hurting');
  if (planned.length > 0) return say(planned.length === ids.length ? 'plan' : 'planAndMore');
  if (isDoneToday(routine, history)) return say('again');
  if (recent.length > 0 && !ids.some((id) => recent.includes(id))) return say('fresh');
  return say(minutes >= wholeFromMin ? 'whole' : 'short');
}
