// npm run bench: what Limber weighs and costs, each figure against its limit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../run/browsers.mjs';
import { buildEmptyPopup } from './empty-popup.ts';
import { lagsOfASession } from './boundaries.ts';
import { usageOfASession } from './cpu.ts';
import type { Usage } from './cpu.ts';
import { aWorkDay, habits } from '../simulation/work-day.ts';
import { handledPerSecond, reducedPerSecond, toldOutsideTheWindow, wakeUpsByHour } from './engine.ts';
import { measure } from './loads.ts';
import type { Load } from './loads.ts';
import { askedOnADay, missing } from './moments.ts';
import { offerMs } from './routine.ts';
import { gzipped, loadedBy } from './sizes.ts';

const LIMBER = resolve('.output/chrome-mv3');
const LOADS = 21;
const QUESTIONS = 5;
/** kB are 1000 bytes. */
const LIMITS = {
  popupKb: 26,
  backgroundKb: 18,
  firstPaint: 1.25,
  heap: 1.15,
  wakeUps: 4,
  workDay: 40,
  events: 20,
  offerMs: 5,
  lagMs: 50,
  unseenLagMs: 1000,
  sessionCpu: 4,
  /** The browser's own stirring, a session or not. */
  hiddenCpu: 1,
  /** Of questions, in percent, with a change of tab every three minutes. */
  atMoment: 80,
};

let over = 0;

/** One line: a figure against its limit, or beside others without one. */
function tell(what: string, figure: number, unit: string, limit: number | null, detail: string): void {
  const isOver = limit !== null && figure > limit;
  line(what, figure, unit, limit === null ? null : `at most ${limit}`, isOver, detail);
}

/** The same for a figure that should be large. */
function tellAtLeast(what: string, figure: number, unit: string, limit: number, detail: string): void {
  line(what, figure, unit, `at least ${limit}`, figure < limit, detail);
}

function line(
  what: string,
  figure: number,
  unit: string,
  limit: string | null,
  isOver: boolean,
  detail: string,
): void {
  if (isOver) over += 1;
  const verdict = limit === null ? '' : `${limit}  ${isOver ? 'OVER' : 'ok'}`;
  process.stdout.write(
    `${what.padEnd(36)} ${figure.toFixed(2).padStart(9)} ${unit.padEnd(4)} ${verdict.padEnd(16)} ${detail}\n`,
  );
}

function sizes(what: string, entry: string, limitKb: number): void {
  const { atOnce, later } = loadedBy(LIMBER, entry);
  tell(what, gzipped(LIMBER, atOnce) / 1000, 'kB', limitKb, `${atOnce.length} files, gzipped`);
  if (later.length > 0)
    tell('  loaded after the first paint', gzipped(LIMBER, later) / 1000, 'kB', null, later.join(', '));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const inMs = (ms: number): string => `${ms.toFixed(1)} ms`;
const inMb = (bytes: number): string => `${(bytes / 1e6).toFixed(3)} MB`;

function ratio(
  what: string,
  [limber, empty]: readonly [Load[], Load[]],
  of: keyof Load,
  limit: number | null,
  show: (n: number) => string,
): void {
  const [ours, theirs] = [limber, empty].map((loads) => median(loads.map((load) => load[of]))) as [
    number,
    number,
  ];
  tell(what, ours / theirs, '×', limit, `${show(ours)} to ${show(theirs)}, medians of ${LOADS} loads each`);
}

async function popups(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'limber-empty-'));
  try {
    const empty = { name: 'Empty', folder: join(folder, 'empty') };
    const preact = { name: 'Preact', folder: join(folder, 'preact') };
    await buildEmptyPopup(empty.name, 'main.tsx', empty.folder);
    await buildEmptyPopup(preact.name, 'preact-alone.tsx', preact.folder);
    const subjects = [{ name: 'Limber', folder: LIMBER }, empty, preact];
    const [ours, theirs, least] = (await measure(findBrowser('chromium').path!, subjects, LOADS)) as [
      Load[],
      Load[],
      Load[],
    ];
    // Against the least popup that has what every popup of ours has: Preact, and the polyfill.
    ratio('popup, first paint', [ours, theirs], 'firstPaintMs', LIMITS.firstPaint, inMs);
    ratio('popup, heap', [ours, theirs], 'heapBytes', LIMITS.heap, inMb);
    ratio('  first paint to Preact alone', [ours, least], 'firstPaintMs', null, inMs);
    ratio('  heap to Preact alone', [ours, least], 'heapBytes', null, inMb);
    ratio('  heading', [ours, theirs], 'headingMs', null, inMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cues of a session of five minutes against the plan; both sessions play at the same time. */
async function boundaries(): Promise<void> {
  const path = findBrowser('chromium').path!;
  process.stdout.write('(A session of five minutes is played now, in real time.)\n');
  const [open, closed] = await Promise.all([
    lagsOfASession(path, LIMBER, 5, 'open'),
    lagsOfASession(path, LIMBER, 5, 'closed'),
  ]);
  const worst = (what: string, lags: readonly number[], limit: number) =>
    tell(what, Math.max(...lags), 'ms', limit, `worst of ${lags.length}; median ${median(lags)} ms`);
  worst('cues, heard, player open', open.heard, LIMITS.lagMs);
  worst('  steps, read', open.read, LIMITS.lagMs);
  worst('  steps, drawn', open.drawn, LIMITS.lagMs);
  worst('cues, heard, no player open', closed.heard, LIMITS.unseenLagMs);
}

/** In percent of one core: what the session costs in view, beyond the same page with the session paused. */
async function processor(): Promise<void> {
  process.stdout.write('(A session is watched for six minutes now, in real time.)\n');
  const { running, paused, hidden, oneLine, drawnPerSecond } = await usageOfASession(
    findBrowser('chromium').path!,
    LIMBER,
  );
  const shares = ({ byProcess }: Usage) =>
    Object.entries(byProcess)
      .filter(([, share]) => share >= 0.1)
      .map(([kind, share]) => `${kind} ${share.toFixed(1)}`)
      .join(', ');
  const cost = running.percent - paused.percent;
  tell('processor, session in the popup', cost, '%', LIMITS.sessionCpu, 'of one core, beyond a paused one');
  tell('  the whole browser, playing', running.percent, '%', null, shares(running));
  tell('  paused', paused.percent, '%', null, shares(paused));
  tell(
    '  one line, drawn as often',
    oneLine.percent,
    '%',
    null,
    `${drawnPerSecond.toFixed(1)} pictures a second, in an empty page`,
  );
  tell('  playing out of sight, silent', hidden.percent, '%', LIMITS.hiddenCpu, shares(hidden));
}

/** Questions at a good moment, on a day of a browser whose clock runs fast, against those asked at once. */
async function moments(): Promise<void> {
  const lacks = missing();
  if (lacks !== null) {
    process.stdout.write(`(Good moments are not measured here: ${lacks} is not installed.)\n`);
    return;
  }
  process.stdout.write('(Two days of questions are asked now, in a few minutes.)\n');
  const share = async (windowMin: number) => {
    const { asked, atMoment } = await askedOnADay(
      findBrowser('chromium').path!,
      LIMBER,
      windowMin,
      QUESTIONS,
    );
    return { percent: (100 * atMoment) / asked, detail: `${atMoment} of ${asked}` };
  };
  const [waiting, atOnce] = [await share(10), await share(0)];
  tellAtLeast('questions at a good moment', waiting.percent, '%', LIMITS.atMoment, waiting.detail);
  tell('  asked at once instead', atOnce.percent, '%', null, atOnce.detail);
}

sizes('popup, scripts and styles', 'popup.html', LIMITS.popupKb);
sizes('background', 'background.js', LIMITS.backgroundKb);
await popups();
const [first, ...later] = await wakeUpsByHour();
tell('wake-ups in an hour of sitting', first!, '', LIMITS.wakeUps, `later, unanswered: ${later.join(', ')}`);
tell(
  '  no break due, everything on',
  await toldOutsideTheWindow(),
  '',
  LIMITS.wakeUps,
  'at most in an hour, with a change of tab each minute',
);
const days = await Promise.all(habits.map(aWorkDay));
const told = days.map(({ alarms, others }) => `${alarms} + ${others}`).join(', ');
tell(
  'wake-ups on a work day',
  median(days.map(({ alarms }) => alarms)),
  '',
  LIMITS.workDay,
  `median; alarms + other events: ${told}`,
);
tellAtLeast('events handled', (await handledPerSecond()) / 1000, 'k/s', LIMITS.events, 'Node, one core');
tell(
  '  of these, the decision',
  reducedPerSecond() / 1000,
  'k/s',
  null,
  'the state reduced, without the world',
);
tell('offering a routine', offerMs(1_000), 'ms', LIMITS.offerMs, 'after 1,000 sessions, one core');

await processor();
await boundaries();
await moments();

process.exitCode = over === 0 ? 0 : 1;
