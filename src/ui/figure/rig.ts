/**
 * The body's measures in hundredths of its height. Lengths of the bones: R. Drillis and R. Contini, "Body
 * Segment Parameters" (1966), as rounded in D. Winter, "Biomechanics and Motor Control of Human Movement".
 */
export const bones = {
  /** From the line of the hips to that of the shoulders, in three parts that bend against each other. */
  pelvis: 9,
  waist: 9.5,
  chest: 10.5,
  /** From the line of the shoulders to the middle of the head. */
  neck: 11.4,
  upperArm: 18.6,
  forearm: 14.6,
  hand: 8,
  thigh: 24.5,
  shin: 24.6,
  /** From the ankle down to the sole, back to the heel and on to the toes. */
  ankle: 3.9,
  heel: 3.6,
  toes: 10.6,
} as const;

/** Half the distance between the two hips, and between the two shoulders. */
export const halfWidth = { hips: 5.2, shoulders: 10.2 } as const;

/** How thick the body is around its joints: a soft, slightly rounded build. */
export const flesh = {
  hip: 6.3,
  midThigh: 5.7,
  knee: 4.2,
  calf: 4,
  ankle: 2.6,
  heel: 2.3,
  ball: 2,
  toe: 1.5,
  seat: 6,
  pelvis: 6.6,
  waist: 6,
  chest: 7,
  shoulder: 4.1,
  arm: 3.3,
  elbow: 2.8,
  wrist: 2.1,
  hand: 2.5,
  finger: 1.6,
  neck: 2.9,
  head: 6.9,
} as const;
