import { expect, it } from 'vitest';
import { matches } from '../../../../src/ui/options/search/matches.ts';

it.each([
  ['snooze', 'A snooze lasts', true],
  ['SNOOZE', 'A snooze lasts', true],
  ['lasts snooze', 'A snooze lasts', true],
  ['snooze  las', 'A snooze lasts', true],
  ['snooze forever', 'A snooze lasts', false],
  ['duree', 'Durée d’une pause', true],
  ['durée', 'Duree d’une pause', true],
  ['zażółć', 'ZAZOLC', false],
  ['привет', 'ПРИВЕТ', true],
])('“%s” in “%s”: %s', (query, text, isFound) => {
  expect(matches(query, text)).toBe(isFound);
});
