import { isRecord } from './is-record.ts';
import { refused } from './shape.ts';
import type { Of, Shape } from './shape.ts';

export type Fields = Readonly<Record<string, Shape<unknown>>>;

type MayMiss<F extends Fields> = { [Name in keyof F]: undefined extends Of<F[Name]> ? Name : never }[keyof F];

type Flat<Parts> = { [Name in keyof Parts]: Parts[Name] };

/** The object that a table of its fields describes. */
export type ObjectOf<F extends Fields> = Flat<
  { [Name in Exclude<keyof F, MayMiss<F>>]: Of<F[Name]> } & {
    [Name in MayMiss<F>]?: Exclude<Of<F[Name]>, undefined>;
  }
>;

/** An object with these fields. What else it holds is dropped. */
// @__NO_SIDE_EFFECTS__
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const shapes = Object.entries(fields);
  return (raw) => {
    if (!isRecord(raw)) return refused;
    const found: [string, unknown][] = [];
    for (const [name, shape] of shapes) {
      const value = shape(raw[name]);
      if (value === refused) return refused;
      if (value !== undefined) found.push([name, value]);
    }
    return Object.fromEntries(found) as ObjectOf<F>;
  };
}
