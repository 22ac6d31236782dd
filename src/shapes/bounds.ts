import * as v from 'valibot';

/** Until here the years have four digits, in every zone: 9999-01-01, in epoch milliseconds. */
export const latestAt = 253_370_764_800_000;

/** A number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const between = (least: number, most: number) =>
  v.custom<number>((value) => typeof value === 'number' && value >= least && value <= most);

/** A whole number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const whole = (least: number, most: number) =>
  v.custom<number>((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

/** An instant whose date can be written and sent, in epoch milliseconds. */
export const instant = /* @__PURE__ */ whole(0, latestAt);

/** A list of no more than `most`. */
// @__NO_SIDE_EFFECTS__
export const atMost = <const Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(
    v.array(item),
    v.check((items) => items.length <= most),
  );

/** A text of `least` to `most` characters. */
// @__NO_SIDE_EFFECTS__
export const text = (least: number, most: number) =>
  v.custom<string>((value) => typeof value === 'string' && value.length >= least && value.length <= most);

/** A name made by a machine, such as a UUID, or a zone's. */
export const identifier = /* @__PURE__ */ text(1, 64);
