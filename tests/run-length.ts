// How long the random tests run and from which seed: the one place that reads what the commands of run/ ask for.

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
 * When a test counts as hanging, for all tests. It measures nothing: on an idle machine the longest test of an
 * everyday run takes four seconds, and the longest of a long run as long as somebody asks for weeks.
 */
export const hangsAfterMs = runLength(60_000, 86_400_000);
