import { browser } from 'wxt/browser';

/** How far a session is: the seconds of its step that are left, and the share of the whole that is over. */
export interface Progress {
  readonly seconds: number;
  readonly share: number;
}

const size = 32;
/** As many pictures as can be told apart at 16 px. */
const pictures = 24;

/**
 * Shows a session on the toolbar button, from a player that is open. With null the player leaves the badge to
 * others; the icon stays as it is until the background, at the session's end, puts the plain one back.
 */
export async function showProgress(progress: Progress | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ text: progress === null ? '' : String(progress.seconds) });
    if (progress === null) return;
    const picture = Math.round(progress.share * pictures) / pictures;
    await browser.action.setIcon({ imageData: { [size]: await drawn(picture) } });
  } catch {
    // The toolbar is an extra: a browser that refuses it still has the player.
  }
}

/** The mark, smaller, in a ring that fills. */
async function drawn(share: number): Promise<ImageData> {
  const mark = new Image();
  mark.src = browser.runtime.getURL('/icons/32.png');
  await mark.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('no canvas');
  const middle = size / 2;
  const ring = (to: number, color: string) => {
    context.beginPath();
    context.arc(middle, middle, middle - 2.5, -Math.PI / 2, -Math.PI / 2 + to * 2 * Math.PI);
    context.lineWidth = 5;
    context.strokeStyle = color;
    context.stroke();
  };
  context.drawImage(mark, 8, 8, 16, 16);
  ring(1, '#9fc4bf');
  ring(share, '#e08a00');
  return context.getImageData(0, 0, size, size);
}
