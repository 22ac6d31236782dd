import type { Routine } from './routine.ts';

/** One line that says why: a locale key, and what stands in its placeholders. */
export interface Why {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

/** A routine that fits what was asked; or none does, and perhaps one that nearly does. */
export type Suggestion =
  | { readonly kind: 'fits'; readonly routine: Routine; readonly why: Why }
  | { readonly kind: 'none'; readonly why: Why; readonly nearest: Routine | null };
