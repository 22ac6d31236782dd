import type { Settings } from './settings.ts';

/** What the options page shows, section by section: the settings of each, in the order of its rows. */
export const sections = {
  week: ['schedule'],
  daysOff: [],
  rhythm: ['limitMin', 'minutes', 'standingLimitMin', 'snoozeMin', 'maxSnoozes'],
  natural: [
    'idleMeans',
    'idleBreakMin',
    'lockMeans',
    'lockBreakMin',
    'sleepMeans',
    'sleepBreakMin',
    'watchingMin',
  ],
  moments: ['windowMin', 'fullScreenHoldMin', 'callHoldMin'],
  calls: ['callSites'],
  asking: ['channels', 'promptSound'],
  moving: ['setting', 'level'],
  sound: ['sound'],
  person: ['profile'],
  plan: [],
  pace: ['bridgeHoldS', 'circleS', 'breathS', 'circlesPerSide'],
  sync: ['syncs'],
  backup: [],
  data: [],
  care: [],
} as const satisfies Readonly<Record<string, readonly (keyof Settings)[]>>;

export type SectionName = keyof typeof sections;
