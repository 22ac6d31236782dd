import { browser } from 'wxt/browser';
import { keepBackground } from './texts.ts';

/** Firefox stops a background page of which nothing is asked for half a minute. */
const askMs = 10_000;

const hash = '#keep';

/** Keeps Firefox's background page running, or no longer, by a frame in it that asks something of it now and then. */
export function keepRunning(keeps: boolean): void {
  const frame = document.querySelector(`iframe[src$="${hash}"]`);
  if (!keeps) frame?.remove();
  if (!keeps || frame) return;
  const keeper = document.createElement('iframe');
  keeper.src = browser.runtime.getURL('/sounds.html') + hash;
  document.body.append(keeper);
}

/** For a page in a frame of the background page: asks. */
export function askNowAndThen(): void {
  setInterval(() => void keepBackground(), askMs);
}

/** Whether the page is there for that alone. */
export const isKeeper = (): boolean => location.hash === hash;
