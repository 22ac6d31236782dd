import type { PromptAnswer } from '../../engine/index.ts';
import type { BannerTexts } from './answers.ts';
import { draw } from './draw.ts';
import { keepInPlace } from './in-place.ts';
import { hearPresses } from './presses.ts';

interface Asker {
  /** Somebody has answered; the banner is away by then. Called at most once, and then not `onLost`. */
  readonly onAnswer: (answer: PromptAnswer) => void;
  /** The page would not have the banner, which is away by then. */
  readonly onLost: () => void;
  /** Whether there is still somebody to answer to. */
  readonly isWanted: () => boolean;
  /** Aborted when the banner is to go. */
  readonly leaves: AbortSignal;
}

/** What is read out is what changes after it has been noticed. */
const noticedMs = 120;

/**
 * Puts the banner into a corner of this page, and answers whether it stands there. It does not in what is no page, in
 * full screen, behind a dialog of the page, or where the page hides everything.
 */
export async function putBanner(texts: BannerTexts, asker: Asker): Promise<boolean> {
  if (!canHold(document)) return false;
  const drawn = draw(texts);
  const ends = new AbortController();
  const isInView = (): boolean =>
    drawn.middles().every(({ x, y }) => document.elementFromPoint(x, y) === drawn.host);
  const answer = (given: PromptAnswer | null): void => {
    if (given === null || !place.isSteady()) return;
    ends.abort();
    asker.onAnswer(given);
  };
  // It gives the focus back in the end, so it hears of that first.
  const listen = hearPresses(drawn.host, {
    onClick: (at, byKey) => answer((byKey ? drawn.focused() : null) ?? drawn.answerAt(at)),
    onEscape: () => answer('skip'),
    signal: ends.signal,
  });
  const place = keepInPlace(drawn.host, {
    isInView,
    isWanted: asker.isWanted,
    onPut: listen,
    onLost() {
      ends.abort();
      asker.onLost();
    },
    signal: ends.signal,
  });
  asker.leaves.addEventListener('abort', () => ends.abort(), { signal: ends.signal });
  await new Promise((noticed) => setTimeout(noticed, noticedMs));
  if (ends.signal.aborted) return false;
  drawn.say();
  if (!isInView()) ends.abort();
  return !ends.signal.aborted;
}

function canHold({ documentElement, contentType, visibilityState, fullscreenElement }: Document): boolean {
  const isPage = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  return isPage && documentElement !== null && visibilityState === 'visible' && fullscreenElement === null;
}
