// How long the random tests run and from which seed: the one place that reads what the commands of run/ ask for.

const aDayMs = 86_400_000;

/** The seed of everyday runs. Each run tries the same, so that a change of the code alone turns a test red. */
const everydaySeed = 20261123;

/** Whether this is `npm run test:long` or `npm run simulate`: fresh seeds, more runs, longer spans. */
export const isLong = process.env['LIMBER_LONG'] !== undefined;

/** Where every random test begins. */
export const seed = Number(process.env['LIMBER_SEED'] ?? everydaySeed);

/** One number for everyday runs, another for long ones. */
export const runLength = <Length>(everyday: Length, long: Length): Length => (isLong ? long : everyday);

/** How often a property is tried: five times as often in a long run. */
export const runs = (everyday: number): number => runLength(everyday, 5 * everyday);

/** How many random weeks are lived, of each mood; as many as it asks for under `npm run simulate`. */
export const weeks = Number(process.env['LIMBER_WEEKS'] ?? runLength(200, 1_000));

/**
 * When a test counts as hanging: one limit for all rules and simulations, one for all of the interface. They measure
 * nothing. Idle, the longest takes four seconds of the one and one of the other; with ten other programs on each core
 * fifteen times as long. A long run lasts as long as somebody asks for weeks.
 */
export const hangsAfterMs = runLength(
  { rules: 120_000, interface: 20_000 },
  { rules: aDayMs, interface: aDayMs },
);
