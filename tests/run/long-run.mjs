// What the commands that try new things tell tests/run-length.ts.

/** A seed that was not tried before; 31 bits, as fast-check takes it. */
export const freshSeed = () => Math.floor(Math.random() * 2 ** 31);

/** The environment of a long run from a seed; with so many random weeks of each mood, if given. */
export const longRun = (seed, weeks) => ({
  LIMBER_LONG: '1',
  LIMBER_SEED: String(seed),
  ...(weeks !== undefined && { LIMBER_WEEKS: String(weeks) }),
});
