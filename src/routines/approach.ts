import type { Exercise, Posture } from '../exercises/index.ts';

/** The least time before an exercise: the start's countdown, or to settle again in the same posture. */
const settleMs = 5_000;
/** To read the words of an exercise not done before. */
const readMs = 10_000;

/** How far from the chair a posture is; getting from one place to another takes its time. */
const place: Readonly<Record<Posture, 'up' | 'bed' | 'floor'>> = {
  sitting: 'up',
  standing: 'up',
  bedEdge: 'bed',
  onBack: 'floor',
  onSide: 'floor',
  handsAndKnees: 'floor',
  kneeling: 'floor',
};

/** From sitting to standing 5 s; to and from a bed or the floor 12 s, because rising fast makes the head swim. */
const moveMs = (from: Posture, to: Posture): number => (place[from] === place[to] ? settleMs : 12_000);

/** How a routine begins: at the desk. */
export const startPosture: Posture = 'sitting';

/** The time to get into position for an exercise, coming from a posture. */
export const approachMs = ({ posture, prepareMs }: Exercise, from: Posture, isNew = false): number =>
  Math.max(prepareMs, moveMs(from, posture)) + (isNew ? readMs : 0);

/** The time to come up on one's feet after the last exercise; none if one is standing. */
export const riseMs = (from: Posture): number => (from === 'standing' ? 0 : moveMs(from, 'standing'));
