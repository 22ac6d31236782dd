import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Live } from '../live.ts';
import { draftOf, isRight, isSame, savable } from './draft.ts';
import type { Draft } from './draft.ts';
import { mostSteps, stepBetween, withThese } from './steps.ts';
import type { SavedStep } from './steps.ts';

/** Typing goes on for this long before a pause in it means that the field is done. */
const typingMs = 700;

/** How the fields and what is stored stand to each other. `null`: nothing was changed yet. */
export type SaveStatus = 'saved' | 'undone' | 'waiting' | 'wrong' | 'not-saved' | 'unreachable' | null;

/** Keeps the fields, and saves what is right in them by itself. What was typed stays, whatever becomes of it. */
export function useSaving({ snapshot, send }: Pick<Live, 'snapshot' | 'send'>) {
  const saved = snapshot.settings;
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [status, setStatus] = useState<SaveStatus>(null);
  const latest = useRef({ draft, saved });
  latest.current.saved = saved;
  const sending = useRef(0);
  const [steps, setSteps] = useState<readonly SavedStep[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(
    async (undone?: SavedStep) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const { draft: typed, saved: before } = latest.current;
      const settings = savable(typed, before);
      sending.current += 1;
      const outcome = isSame(settings, before) ? 'done' : await send({ kind: 'change-settings', settings });
      sending.current -= 1;
      if (outcome === 'done') {
        const step = stepBetween(before, settings);
        setSteps((known) => {
          if (undone) return known.filter((one) => one !== undone);
          return step ? [...known, step].slice(-mostSteps) : known;
        });
      }
      // Something else was typed meanwhile: its own save will say how it went.
      if (latest.current.draft !== typed) return;
      if (outcome !== 'done') setStatus(outcome);
      else if (!isRight(typed)) setStatus('wrong');
      else setStatus(undone ? 'undone' : 'saved');
    },
    [send],
  );

  const change = useCallback(
    (next: Draft, how: 'typed' | 'chosen') => {
      latest.current.draft = next;
      setDraft(next);
      setStatus(isRight(next) ? 'waiting' : 'wrong');
      clearTimeout(timer.current);
      if (how === 'chosen') void save();
      else timer.current = setTimeout(() => void save(), typingMs);
    },
    [save],
  );

  const last = steps.at(-1);
  const undo = useMemo(() => {
    if (last === undefined) return null;
    return () => {
      // One that is on its way already is taken back once.
      if (sending.current > 0) return;
      clearTimeout(timer.current);
      const next = withThese(latest.current.draft, last.names, last.before);
      latest.current.draft = next;
      setDraft(next);
      void save(last);
    };
  }, [last, save]);

  /** Leaving a field, or the page, ends the typing. */
  const settle = useCallback(() => {
    if (timer.current !== undefined) void save();
  }, [save]);

  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => removeEventListener('pagehide', settle);
  }, [settle]);

  const known = useRef(saved);
  useEffect(() => {
    const isNew = !isSame(known.current, saved);
    known.current = saved;
    // Changed elsewhere: follow, unless that would wipe out what stands here and is not saved.
    const isBusy = timer.current !== undefined || sending.current > 0;
    if (!isNew || isBusy || !isRight(latest.current.draft)) return;
    if (isSame(savable(latest.current.draft, saved), saved)) return;
    latest.current.draft = draftOf(saved);
    setDraft(latest.current.draft);
  }, [saved]);

  return { draft, status, change, settle, save, undo };
}
