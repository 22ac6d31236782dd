import { watchSight } from './sight.ts';

/** How often a page may take the banner away, cover it or change it before it is given up. */
const mostPutBack = 5;
/** A press that comes sooner was meant for what stood there before. */
const steadyMs = 500;
const lookMs = 1_000;

export interface Place {
  /** Whether it has stood, seen and unchanged, for long enough that a press is meant for it. */
  isSteady(): boolean;
}

interface Terms {
  /** Whether nothing that could be pressed lies over it. */
  readonly isInView: () => boolean;
  /** Whether there is still somebody to answer to. */
  readonly isWanted: () => boolean;
  /** It was put into the page, where nothing listens any more if that has written itself anew. */
  readonly onPut: () => void;
  /** The page would not have it. */
  readonly onLost: () => void;
  /** Aborted when it is to go, wholly. */
  readonly signal: AbortSignal;
}

/** Puts `host` into the page, keeps it there above all else, and out of sight while something fills the screen. */
export function keepInPlace(host: HTMLElement, { isInView, isWanted, onPut, onLost, signal }: Terms): Place {
  const changes = new MutationObserver(look);
  const sight = watchSight(host);
  let since = 0;
  let putBack = 0;
  let isAway = false;

  function put(): void {
    unsettle();
    for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name);
    host.popover = 'manual';
    // What came to the top later lies above it: it goes there again.
    if (isShown()) host.hidePopover();
    if (!isWhole()) document.documentElement.append(host);
    host.showPopover();
    changes.disconnect();
    changes.observe(document, { childList: true });
    changes.observe(document.documentElement, { childList: true });
    changes.observe(host, { attributes: true });
    document.addEventListener('fullscreenchange', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('resize', unsettle, { signal });
    onPut();
  }

  function look(): void {
    if (!isWanted()) onLost();
    else if (document.visibilityState === 'hidden' || document.documentElement === null) unsettle();
    else if (document.fullscreenElement !== null) {
      isAway = true;
      if (isShown()) host.hidePopover();
    } else if (isAway) {
      isAway = false;
      put();
    } else if (!isWhole() || !isShown() || !isInView() || (isSettled() && !sight.isClear())) {
      putBack += 1;
      if (putBack > mostPutBack) onLost();
      else put();
    }
  }

  function unsettle(): void {
    since = performance.now();
  }
  const isSettled = (): boolean => performance.now() - since >= steadyMs;
  const isShown = (): boolean => host.matches(':popover-open');
  const isWhole = (): boolean =>
    host.parentNode === document.documentElement && host.attributes.length === 1 && host.popover === 'manual';

  put();
  const looks = setInterval(look, lookMs);
  signal.addEventListener('abort', () => {
    clearInterval(looks);
    changes.disconnect();
    sight.end();
    host.remove();
  });
  return {
    isSteady: () => isSettled() && isWhole() && isShown() && isInView() && sight.isClear(),
  };
}
