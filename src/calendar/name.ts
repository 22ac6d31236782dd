import { scheduleLimits } from '../schedule/index.ts';

/**
 * A name from outside as it can be shown: on one line, without signs that turn the writing around, and no longer
 * than a change's.
 */
export function nameOf(text: string | null | undefined): string {
  const most = scheduleLimits.nameLength;
  // More than is looked at here, no name needs.
  const name = (text ?? '')
    .slice(0, 10 * most)
    .replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
  return name.length <= most ? name : `${name.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
