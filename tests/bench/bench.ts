// npm run bench: what Limber weighs, each figure against its limit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../run/browsers.mjs';
import { buildEmptyPopup } from './empty-popup.ts';
import { measure } from './loads.ts';
import type { Load } from './loads.ts';
import { gzipped, loadedBy } from './sizes.ts';

const LIMBER = resolve('.output/chrome-mv3');
const LOADS = 21;
/** kB are 1000 bytes. */
const LIMITS = { popupKb: 26, backgroundKb: 18, firstPaint: 1.25, heap: 1.15 };

let over = 0;

function tell(what: string, figure: number, unit: string, limit: number, detail: string): void {
  const verdict = figure <= limit ? 'ok' : 'OVER';
  if (figure > limit) over += 1;
  process.stdout.write(
    `${what.padEnd(32)} ${figure.toFixed(2).padStart(8)} ${unit.padEnd(3)} at most ${limit}  ${verdict}  ${detail}\n`,
  );
}

function size(what: string, entry: string, limitKb: number): void {
  const files = loadedBy(LIMBER, entry);
  tell(what, gzipped(LIMBER, files) / 1000, 'kB', limitKb, `${files.length} files, gzipped`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function ratio(
  what: string,
  loads: readonly Load[][],
  of: keyof Load,
  limit: number,
  show: (n: number) => string,
): void {
  const [limber, empty] = loads.map((all) => median(all.map((load) => load[of]))) as [number, number];
  tell(what, limber / empty, '×', limit, `${show(limber)} to ${show(empty)}, medians of ${LOADS} loads each`);
}

size('popup, scripts and styles', 'popup.html', LIMITS.popupKb);
size('background', 'background.js', LIMITS.backgroundKb);

const empty = mkdtempSync(join(tmpdir(), 'limber-empty-'));
try {
  await buildEmptyPopup(empty);
  const loads = await measure(findBrowser('chromium').path!, [LIMBER, empty], LOADS);
  ratio('popup, first paint', loads, 'firstPaintMs', LIMITS.firstPaint, (ms) => `${ms.toFixed(1)} ms`);
  ratio('popup, heap', loads, 'heapBytes', LIMITS.heap, (bytes) => `${(bytes / 1e6).toFixed(2)} MB`);
} finally {
  rmSync(empty, { recursive: true, force: true });
}

process.exitCode = over === 0 ? 0 : 1;
