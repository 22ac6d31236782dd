import { like, refused } from './shape.ts';
import type { Shape } from './shape.ts';

/** Until here the years have four digits, in every zone: 9999-01-01, in epoch milliseconds. */
export const latestAt = 253_370_764_800_000;

/** A number, whatever it is; no NaN. */
export const number = /* @__PURE__ */ like<number>((raw) => typeof raw === 'number' && !Number.isNaN(raw));

/** True or false. */
export const flag = /* @__PURE__ */ like<boolean>((raw) => typeof raw === 'boolean');

/** A number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const between = (least: number, most: number) =>
  like<number>((raw) => typeof raw === 'number' && raw >= least && raw <= most);

/** A whole number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const whole = (least: number, most: number) =>
  like<number>((raw) => Number.isInteger(raw) && (raw as number) >= least && (raw as number) <= most);

/** An instant whose date can be written and sent, in epoch milliseconds. */
export const instant = /* @__PURE__ */ whole(0, latestAt);

/** A text of `least` to `most` characters. */
// @__NO_SIDE_EFFECTS__
export const text = (least = 0, most = Infinity) =>
  like<string>((raw) => typeof raw === 'string' && raw.length >= least && raw.length <= most);

/** A name made by a machine, such as a UUID, or a zone's. */
export const identifier = /* @__PURE__ */ text(1, 64);

/** A list of no more than `most`. */
// @__NO_SIDE_EFFECTS__
export const atMost =
  <Item>(most: number, item: Shape<Item>): Shape<Item[]> =>
  (raw) => {
    if (!Array.isArray(raw) || raw.length > most) return refused;
    const items = Array.from(raw as unknown[], (one) => item(one));
    return items.includes(refused) ? refused : (items as Item[]);
  };
