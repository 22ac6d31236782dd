/**
 * What must a value look like that Limber itself stored or sent? Shapes answer yes or no and hardly weigh anything:
 * the background carries them. What people write is read by valibot, which can say what is wrong with it.
 * May import: nothing.
 */
export { byKind } from './by-kind.ts';
export { atMost, between, flag, identifier, instant, latestAt, number, text, whole } from './bounds.ts';
export { isRecord } from './is-record.ts';
export { object } from './object.ts';
export type { Fields } from './object.ts';
export { like, oneOf, orAbsent, orNull, read, refused, such } from './shape.ts';
export type { Of, Shape } from './shape.ts';
