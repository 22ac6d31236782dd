import type { FieldName } from '../settings/index.ts';

/** What an organisation may say of a field: what it starts from, and what it is for good, if `mayFix` agrees. */
export interface Reach {
  readonly mayDefault: boolean;
  readonly mayFix: (value: unknown) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

const starts: Reach = { mayDefault: true, mayFix: never };
const holds: Reach = { mayDefault: true, mayFix: always };

/**
 * Sitting is mostly interrupted after 20 to 60 min in trials and guidance. Asked again each minute, nobody could say no
 * any more: a shorter limit is for the person alone to choose.
 */
const leastLimitMin = 20;
const limit: Reach = { mayDefault: true, mayFix: (value) => (value as number) >= leastLimitMin };

/** From this device to others no choice is ever made to travel; that it does not may be asked for. */
const off: Reach = { mayDefault: false, mayFix: (value) => value === false };

/**
 * How far an organisation reaches, field by field; what is missing is the person's alone, as all is that they say of
 * their body. How the question can be put off, what holds it up and what counts as a break may only be started from:
 * fixed at nothing, they would amount to a no that cannot be said. So would where, how hard and how fast to move.
 */
export const reach: Readonly<Partial<Record<FieldName, Reach>>> = {
  'schedule.week': holds,
  'schedule.zone': holds,
  limitMin: limit,
  standingLimitMin: limit,
  minutes: holds,
  windowMin: holds,
  channels: holds,
  promptSound: holds,
  snoozeMin: starts,
  maxSnoozes: starts,
  idleMeans: starts,
  idleBreakMin: starts,
  lockMeans: starts,
  lockBreakMin: starts,
  sleepMeans: starts,
  sleepBreakMin: starts,
  watchingMin: starts,
  fullScreenHoldMin: starts,
  callHoldMin: starts,
  setting: starts,
  level: starts,
  'sound.cues': starts,
  'sound.rate': starts,
  'sound.volume': starts,
  'sound.counts': starts,
  bridgeHoldS: starts,
  circleS: starts,
  breathS: starts,
  circlesPerSide: starts,
  syncs: off,
};
