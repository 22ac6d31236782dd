import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Exercise } from '../../exercises/index.ts';
import type { Step } from '../../routines/index.ts';
import type { FigureOf } from './figure-of.ts';
import { aspect, frameOf } from './frame.ts';
import { playingAt } from './motion.ts';
import type { Playing } from './motion.ts';
import { costWith, frameGapMs, screenMs, unmeasuredMs } from './pace.ts';
import { travelOf } from './travel.ts';

/** The moment of a step that is shown, in a session that runs or is paused. */
export interface Shown {
  readonly step: Step;
  readonly elapsedMs: number;
  readonly running: boolean;
}

/** How far something goes before it is drawn again. A frame costs the browser as much for a breath as for a kick. */
const visiblePx = 1;
/** How far to look ahead for something that moves; a pose that is kept is looked at so often. */
const aheadMs = 500;

/**
 * What the figure does now, drawn again as soon as something has visibly moved while the session runs, and less
 * often where a frame costs much. The browser gives no frames to a page that is hidden.
 */
export function usePlaying(
  shown: Shown,
  exercise: Exercise,
  figure: FigureOf,
  picture: RefObject<SVGSVGElement | null>,
): Playing {
  const [, drawAgain] = useReducer((drawn: number) => drawn + 1, 0);
  const known = useRef({ shown, at: performance.now() });
  if (known.current.shown !== shown) known.current = { shown, at: performance.now() };
  const playingIn = (ms: number): Playing => {
    const { step, elapsedMs, running } = shown;
    const sinceMs = running ? performance.now() + ms - known.current.at : 0;
    return playingAt(step, Math.min(elapsedMs + sinceMs, step.durationMs), exercise);
  };
  const travel = useMemo(() => travelOf(figure), [figure]);
  const visible = useVisible(figure, picture);
  const cost = useRef(unmeasuredMs);
  const playing = playingIn(0);

  useLayoutEffect(() => {
    if (!shown.running) return;
    let frame = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      let ms = frameGapMs(cost.current);
      while (ms < aheadMs && travel(playing, playingIn(ms)) < visible.current) ms += screenMs;
      const draw = () => {
        frame = requestAnimationFrame(() => {
          afterThisFrame((tookMs) => (cost.current = costWith(tookMs, cost.current)));
          drawAgain(undefined);
        });
      };
      if (ms >= aheadMs) rest = setTimeout(plan, aheadMs);
      else if (ms > screenMs) rest = setTimeout(draw, ms - screenMs);
      else draw();
    };
    plan();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  });
  return playing;
}

/** Tells how long the frame that begins now has kept the page's thread, once it is over. */
function afterThisFrame(tell: (tookMs: number) => void): void {
  const began = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    tell(performance.now() - began);
  };
  port2.postMessage(null);
}

/** How much of a picture's own measure is `visiblePx`, at the size it has now. */
function useVisible(
  figure: FigureOf,
  picture: RefObject<SVGSVGElement | null>,
): { readonly current: number } {
  const visible = useRef(0);
  useEffect(() => {
    const { width } = frameOf(figure, aspect);
    const sizes = new ResizeObserver(([entry]) => {
      visible.current = (visiblePx * width) / entry!.contentRect.width;
    });
    sizes.observe(picture.current!);
    return () => sizes.disconnect();
  }, [figure]);
  return visible;
}
