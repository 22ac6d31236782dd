import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Live } from '../live.ts';
import { isSettled } from '../../policy/index.ts';
import { applyPatch, fieldsIn, isSameIn, patchOf } from '../../settings/index.ts';
import type { FieldName, Settings } from '../../settings/index.ts';
import { draftOf, isRight, isRightIn, savable, savableOf, touchedNames } from './draft.ts';
import type { Draft } from './draft.ts';
import { changedNames, mostSteps, stepBetween, withThese } from './steps.ts';
import type { SavedStep } from './steps.ts';

/** Typing goes on for this long before a pause in it means that the field is done. */
const typingMs = 700;

/** How the fields and what is stored stand to each other. `null`: nothing was changed yet. */
export type SaveStatus = 'saved' | 'undone' | 'waiting' | 'wrong' | 'not-saved' | 'unreachable' | null;

/** Keeps the fields, and saves what is right in them by itself. What was typed stays, whatever becomes of it. */
export function useSaving({ snapshot, send }: Pick<Live, 'snapshot' | 'send'>) {
  const saved = snapshot.settings;
  const policy = snapshot.state.governed?.policy;
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [status, setStatus] = useState<SaveStatus>(null);
  const latest = useRef({ draft, saved });
  latest.current.saved = saved;
  /** What was changed here and is not saved yet. Everything else is followed, whoever changes it. */
  const touched = useRef<ReadonlySet<FieldName>>(new Set());
  const edits = useRef(0);
  /** What is on its way to be saved; null when nothing is. */
  const underWay = useRef<{ readonly settings: Settings; readonly over: Promise<unknown> } | null>(null);
  const steps = useRef<readonly SavedStep[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(
    async (undone?: SavedStep) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const edit = edits.current;
      const { draft: typed, saved } = latest.current;
      const before = underWay.current?.settings ?? saved;
      const patch = savableOf(typed, touched.current, saved);
      const settings = applyPatch(before, patch);
      // What is under way is sent once more: should it not be saved, it is with this.
      const changed = fieldsIn(patch).filter(
        (name) => !isSameIn(name, settings, saved) || !isSameIn(name, settings, before),
      );
      const changes = patchOf(settings, changed);
      const over =
        changed.length === 0 ? Promise.resolve('done' as const) : send({ kind: 'change-settings', changes });
      const own = { settings, over };
      underWay.current = own;
      const outcome = await over;
      if (underWay.current === own) underWay.current = null;
      if (outcome === 'done') {
        // The page renders it in a moment; whatever is changed before that goes on from here.
        latest.current.saved = applyPatch(latest.current.saved, changes);
        const step = undone ? null : stepBetween(before, settings);
        const known = steps.current.filter((one) => one !== undone);
        steps.current = step ? [...known, step].slice(-mostSteps) : known;
        setCanUndo(steps.current.length > 0);
      }
      // Something else was typed meanwhile: its own save will say how it went.
      if (edits.current !== edit) return;
      if (outcome !== 'done') {
        setStatus(outcome);
        return;
      }
      touched.current = new Set([...touched.current].filter((name) => !isRightIn(typed, name)));
      if (!isRight(typed)) setStatus('wrong');
      else setStatus(undone ? 'undone' : 'saved');
    },
    [send],
  );

  const put = useCallback((next: Draft) => {
    touched.current = new Set([...touched.current, ...touchedNames(latest.current.draft, next)]);
    edits.current += 1;
    latest.current.draft = next;
    setDraft(next);
  }, []);

  const change = useCallback(
    (next: Draft, how: 'typed' | 'chosen') => {
      put(next);
      setStatus(isRight(next) ? 'waiting' : 'wrong');
      clearTimeout(timer.current);
      if (how === 'chosen') void save();
      else timer.current = setTimeout(() => void save(), typingMs);
    },
    [put, save],
  );

  /** Takes back the last change, once it is known how the saving of it went. */
  const undo = useCallback(async () => {
    while (underWay.current !== null) await underWay.current.over;
    const last = steps.current.at(-1);
    if (last === undefined) return;
    clearTimeout(timer.current);
    // What the organisation has fixed since is not the person's to take back.
    const names = last.names.filter((name) => !isSettled(policy, name));
    put(withThese(latest.current.draft, names, last.before));
    await save(last);
  }, [policy, put, save]);

  /** Leaving a field, or the page, ends the typing. */
  const settle = useCallback(() => {
    if (timer.current !== undefined) void save();
  }, [save]);

  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => removeEventListener('pagehide', settle);
  }, [settle]);

  const known = useRef(saved);
  useLayoutEffect(() => {
    const standing = latest.current.draft;
    const asTyped = savable(standing, saved);
    const stands = (name: FieldName) => isRightIn(standing, name) && isSameIn(name, asTyped, saved);
    const changed = changedNames(known.current, saved);
    known.current = saved;
    const followed = changed.filter((name) => !touched.current.has(name) && !stands(name));
    if (followed.length === 0) return;
    latest.current.draft = withThese(standing, followed, saved);
    setDraft(latest.current.draft);
  }, [saved]);

  return { draft, status, change, settle, save, undo: canUndo ? undo : null };
}
