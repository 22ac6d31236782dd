import * as v from 'valibot';

type Kinds = Readonly<Record<string, v.ObjectEntries>>;

/** The tagged union that a table of its kinds describes. */
export type OfKind<Shapes extends Kinds> = {
  [Kind in keyof Shapes & string]: v.InferOutput<
    v.ObjectSchema<Shapes[Kind] & { readonly kind: v.LiteralSchema<Kind, undefined> }, undefined>
  >;
}[keyof Shapes & string];

const nothing = /* @__PURE__ */ v.custom<never>(() => false);

/**
 * A tagged union, as a table: each kind, and what it carries besides. It says what valibot's `variant` says, which
 * weighs on the background a good deal more.
 */
// @__NO_SIDE_EFFECTS__
export function byKind<const Shapes extends Kinds>(shapes: Shapes): v.GenericSchema<OfKind<Shapes>> {
  // A map: a kind such as `__proto__` is then an unknown one like any other.
  const known = new Map<unknown, v.GenericSchema<OfKind<Shapes>>>(
    Object.entries(shapes).map(([kind, entries]) => [
      kind,
      v.object({ kind: v.picklist([kind]), ...entries }) as unknown as v.GenericSchema<OfKind<Shapes>>,
    ]),
  );
  return v.lazy((input) => known.get((input as { kind?: unknown } | null | undefined)?.kind) ?? nothing);
}
