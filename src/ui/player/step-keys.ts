import type { Posture } from '../../exercises/index.ts';
import type { StepKind } from '../../routines/index.ts';

/** What to do in a step, in a word or two. */
export const doingKeys: Readonly<Record<StepKind, string>> = {
  prepare: 'player.doing.prepare',
  work: 'player.doing.work',
  hold: 'player.doing.hold',
  breathe: 'player.doing.breathe',
  switch: 'player.doing.switch',
  rest: 'player.doing.rest',
};

/** How to get into a posture from another. */
export const postureKeys: Readonly<Record<Posture, string>> = {
  sitting: 'player.posture.sitting',
  standing: 'player.posture.standing',
  bedEdge: 'player.posture.bedEdge',
  kneeling: 'player.posture.kneeling',
  handsAndKnees: 'player.posture.handsAndKnees',
  onSide: 'player.posture.onSide',
  onBack: 'player.posture.onBack',
};

export const sideKeys = { left: 'player.side.left', right: 'player.side.right' } as const;

export const nextSideKeys = { left: 'player.nextSide.left', right: 'player.nextSide.right' } as const;

export const directionKeys = {
  forward: 'player.direction.forward',
  backward: 'player.direction.backward',
} as const;

/** How each thing that is counted is called: the one being done, and all of them. */
export const unitKeys = {
  rep: { nth: 'player.unit.rep', all: 'player.count.reps' },
  breath: { nth: 'player.unit.breath', all: 'player.count.breaths' },
  circle: { nth: 'player.unit.circle', all: 'player.count.circles' },
} as const;
