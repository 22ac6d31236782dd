import type { Page } from '@playwright/test';

/** A time of the drawn week: the day, and its hour, parts of it as well. */
export type Time = readonly [day: string, hour: number];

/** The point of the screen that stands for a time of the drawn week. */
export async function pointAt(page: Page, [day, hour]: Time): Promise<{ x: number; y: number }> {
  const group = page.getByRole('group', { name: day, exact: true });
  const { x, y, width, height } = (await group.locator('[data-track]').boundingBox())!;
  return { x: x + (width * hour) / 24, y: y + height / 2 };
}

/** Presses the mouse at one time of the week, and goes to another with the button down. */
export async function hold(page: Page, from: Time, to: Time): Promise<void> {
  const start = await pointAt(page, from);
  const end = await pointAt(page, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
}

/** The same, and lets go. */
export async function drag(page: Page, from: Time, to: Time): Promise<void> {
  await hold(page, from, to);
  await page.mouse.up();
}

/** Drags with a finger, as the browser's own touch events. */
export async function dragByTouch(page: Page, from: Time, to: Time): Promise<void> {
  const start = await pointAt(page, from);
  const end = await pointAt(page, to);
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [start]);
  for (const share of [0.1, 0.3, 0.6, 1])
    await touch('touchMove', [
      { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share },
    ]);
  await touch('touchEnd', []);
}
