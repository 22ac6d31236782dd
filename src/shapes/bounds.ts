import * as v from 'valibot';

/** Until here the years have four digits, in every zone: 9999-01-01, in epoch milliseconds. */
export const latestAt = 253_370_764_800_000;

/** A number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const between = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => value >= least && value <= most),
  );

/** A whole number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => Number.isInteger(value) && value >= least && value <= most),
  );

/** An instant whose date can be written and sent, in epoch milliseconds. */
export const instant = /* @__PURE__ */ whole(0, latestAt);

/** A list of no more than `most`. */
// @__NO_SIDE_EFFECTS__
export const atMost = <const Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(item), v.maxLength(most));

/** A name made by a machine, such as a UUID, or a zone's. */
export const identifier = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.string(),
  /* @__PURE__ */ v.minLength(1),
  /* @__PURE__ */ v.maxLength(64),
);
