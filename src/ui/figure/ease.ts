/** From 0 to 1, slow at both ends; what is outside stays at the nearer one. */
export function ease(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}

/** Up and down again, once a turn: 0 at its ends, 1 in its middle. */
export const wave = (turns: number): number => (1 - Math.cos(2 * Math.PI * turns)) / 2;
