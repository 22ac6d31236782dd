import type { Snapshot } from '../../engine/index.ts';
import { paced } from '../../exercises/index.ts';
import type { Exercise, ExerciseId } from '../../exercises/index.ts';
import { dayAt } from '../../journal/index.ts';
import { isFor, newcomer } from '../../routines/index.ts';
import { useLive } from '../live.ts';
import type { Door } from '../live.ts';

/** The catalogue as one person has it. */
export interface Person {
  readonly all: readonly Exercise[];
  readonly suits: (exercise: Exercise) => boolean;
  readonly isAside: (id: ExerciseId) => boolean;
  readonly setAside: (id: ExerciseId, isAside: boolean) => void;
}

/** The catalogue at the pace that the person chose, and what of it would be offered to them, as settings change. */
export function usePerson(catalogue: readonly Exercise[], first: Snapshot, door: Door): Person {
  const { snapshot, send } = useLive(first, door);
  const { settings } = snapshot;
  const today = dayAt(door.clock.now(), door.clock.zone());
  // The first week only puts the deep stretches off.
  const profile = { ...newcomer, ...settings.profile, daysOfUse: Infinity };
  const asked = { level: settings.level, hipsHurt: settings.hipsHurtOn === today };
  const { without } = settings.profile;
  return {
    all: paced(catalogue, settings),
    suits: (exercise) => isFor(exercise, profile, asked),
    isAside: (id) => without.includes(id),
    setAside: (id, isAside) => {
      const others = without.filter((one) => one !== id);
      const next = isAside ? [...others, id] : others;
      void send({ kind: 'change-settings', changes: { 'profile.without': next } });
    },
  };
}
