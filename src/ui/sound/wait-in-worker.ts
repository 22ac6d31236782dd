import type { Wait } from './follow-cues.ts';

/** A timer for a page that nobody sees. */
export function waitInWorker(): Wait {
  const worker = new Worker(new URL('./timer-worker.ts', import.meta.url), { type: 'module' });
  const calls = new Map<number, () => void>();
  let lastId = 0;
  worker.addEventListener('message', ({ data: id }: MessageEvent<number>) => {
    const call = calls.get(id);
    calls.delete(id);
    call?.();
  });
  return (ms, then) => {
    lastId += 1;
    const id = lastId;
    calls.set(id, then);
    worker.postMessage({ id, ms: Math.max(0, ms) });
    return () => {
      if (calls.delete(id)) worker.postMessage({ id, ms: null });
    };
  };
}
