import { browser } from 'wxt/browser';

const size = 32;
/** As many pictures as can be told apart at 16 px. */
export const pictures = 24;

/** Shows this share of a session on the toolbar button's icon. */
export async function drawProgress(share: number): Promise<void> {
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
