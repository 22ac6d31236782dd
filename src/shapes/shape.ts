/** What a value from outside must look like: answers it with nothing beside, or that it is none. */
export type Shape<Value> = (raw: unknown) => Value | typeof refused;

/** The value that a shape lets in. */
export type Of<S> = S extends Shape<infer Value> ? Exclude<Value, typeof refused> : never;

/** The answer to what is no such value. */
export const refused = Symbol('refused');

/** Reads a value from outside; null when it is not of that shape. */
export function read<Value>(shape: Shape<Value>, raw: unknown): Value | null {
  const value = shape(raw);
  return value === refused ? null : value;
}

/** Whatever passes a test. */
// @__NO_SIDE_EFFECTS__
export const like =
  <Value>(isOne: (raw: unknown) => boolean): Shape<Value> =>
  (raw) =>
    isOne(raw) ? (raw as Value) : refused;

/** What has a shape, and passes a test besides. */
// @__NO_SIDE_EFFECTS__
export const such =
  <Value>(shape: Shape<Value>, isGood: (value: Value) => boolean): Shape<Value> =>
  (raw) => {
    const value = shape(raw);
    return value !== refused && isGood(value) ? value : refused;
  };

/** One of a list. */
// @__NO_SIDE_EFFECTS__
export const oneOf = <const Choice>(choices: readonly Choice[]): Shape<Choice> =>
  like((raw) => choices.includes(raw as Choice));

/** The same, or null. */
// @__NO_SIDE_EFFECTS__
export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (raw) =>
    raw === null ? null : shape(raw);

/** The same, or not there. */
// @__NO_SIDE_EFFECTS__
export const orAbsent =
  <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  (raw) =>
    raw === undefined ? undefined : shape(raw);
