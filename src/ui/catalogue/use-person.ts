import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../engine/index.ts';
import { paced } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import { dayAt } from '../../journal/index.ts';
import { isFor, newcomer } from '../../routines/index.ts';
import type { Door } from '../live.ts';

/** The catalogue at the pace that the person chose, and what of it would be offered to them, as settings change. */
export function usePerson(
  catalogue: readonly Exercise[],
  first: Snapshot,
  door: Pick<Door, 'clock' | 'watch'>,
): { readonly all: readonly Exercise[]; readonly suits: (exercise: Exercise) => boolean } {
  const [{ settings }, setSnapshot] = useState(first);
  useEffect(() => door.watch(setSnapshot), [door]);
  const today = dayAt(door.clock.now(), door.clock.zone());
  // The first week only puts the deep stretches off.
  const profile = { ...newcomer, ...settings.profile, daysOfUse: Infinity };
  const asked = { level: settings.level, hipsHurt: settings.hipsHurtOn === today };
  return { all: paced(catalogue, settings), suits: (exercise) => isFor(exercise, profile, asked) };
}
