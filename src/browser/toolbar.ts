import { browser } from 'wxt/browser';
import { playerPort } from './player-port.ts';

/** How far a session is: the seconds of its step that are left, and the share of the whole that is over. */
export interface Progress {
  readonly seconds: number;
  readonly share: number;
}

const size = 32;
/** As many pictures as can be told apart at 16 px. */
const pictures = 24;

/**
 * Shows progress on the toolbar button, for a page with a player. With null the player leaves the badge to others;
 * the icon stays as it is until the background, at the session's end, puts the plain one back.
 */
export function toolbarButton(): (progress: Progress | null) => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let lastSeconds = 0;
  let shown: number | null = null;
  const stayConnected = ({ seconds }: Progress): void => {
    // A background that died has taken the port with it; a new step wakes it anyway.
    const isNewStep = seconds > lastSeconds;
    lastSeconds = seconds;
    if (port !== null || !isNewStep) return;
    port = browser.runtime.connect({ name: playerPort });
    port.onDisconnect.addListener(() => (port = null));
  };
  const show = async (progress: Progress): Promise<void> => {
    await browser.action.setBadgeText({ text: String(progress.seconds) });
    const picture = Math.round(progress.share * pictures);
    if (picture === shown) return;
    shown = picture;
    await drawProgress(picture / pictures);
  };
  return (progress) => {
    if (progress === null) {
      port?.disconnect();
      port = null;
      lastSeconds = 0;
      shown = null;
      return;
    }
    stayConnected(progress);
    // The toolbar is an extra: a browser that refuses it still has the player.
    show(progress).catch(() => undefined);
  };
}

/** Shows this share of a session on the toolbar button's icon. */
async function drawProgress(share: number): Promise<void> {
  await browser.action.setIcon({ imageData: { [size]: await drawn(share) } });
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
