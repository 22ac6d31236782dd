import type { Minutes } from './settings.ts';

/**
 * How long to sit and how long to move, as somebody tried or advised it. The words under `options.preset.<name>` say
 * which, and no more than that: the trials watched blood sugar and pressure of people who walked, not hips.
 *
 * - trial, hourly: Duran et al. 2023, 11 people, a day of 8 h each; doi.org/10.1249/MSS.0000000000003109
 * - between: Limber's own
 * - guidance: Health and Safety Executive, Work with display screen equipment (L26)
 */
export const presets = [
  { name: 'trial', limitMin: 30, minutes: 5 },
  { name: 'between', limitMin: 45, minutes: 3 },
  { name: 'guidance', limitMin: 55, minutes: 5 },
  { name: 'hourly', limitMin: 60, minutes: 2 },
] as const satisfies readonly { name: string; limitMin: number; minutes: Minutes }[];
