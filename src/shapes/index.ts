/**
 * Which shapes do values from outside have in common? What is stored, sent or imported is checked with these and
 * with valibot's. May import: nothing.
 */
export { byKind } from './by-kind.ts';
export type { OfKind } from './by-kind.ts';
export { atMost, between, identifier, instant, latestAt, text, whole } from './bounds.ts';
