import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exercise, ExerciseId } from '../../exercises/index.ts';

/**
 * Which cards are open. The address names the one that was opened last, and opens the one that it names:
 * `onGo` makes sure that it is shown at all.
 */
export function useOpenCards(catalogue: readonly Exercise[], onGo: () => void) {
  const [open, setOpen] = useState<readonly ExerciseId[]>([]);
  const [goal, setGoal] = useState<{ readonly id: ExerciseId } | null>(null);

  const go = (id: ExerciseId): void => {
    onGo();
    setOpen((before) => [...before.filter((other) => other !== id), id]);
    // A new object each time: going to the same card twice is going there twice.
    setGoal({ id });
  };
  const latest = useRef({ catalogue, go });
  latest.current = { catalogue, go };

  useEffect(() => {
    const follow = () => {
      const named = location.hash.slice(1);
      const exercise = latest.current.catalogue.find(({ id }) => id === named);
      if (exercise) latest.current.go(exercise.id);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (!goal) return;
    const card = document.getElementById(goal.id);
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector('summary')?.focus({ preventScroll: true });
  }, [goal]);

  const toggle = (id: ExerciseId, isOpen: boolean): void => {
    if (isOpen === open.includes(id)) return;
    setOpen((before) => (isOpen ? [...before, id] : before.filter((other) => other !== id)));
    if (isOpen) history.replaceState(null, '', `#${id}`);
  };

  return { isOpen: (id: ExerciseId): boolean => open.includes(id), toggle, go };
}
