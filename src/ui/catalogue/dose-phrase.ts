import type { Dose, Exercise } from '../../exercises/index.ts';
import type { Words } from '../words.ts';

const seconds = (ms: number): number => ms / 1000;

/** A dose in words: "8 reps, each held 4 s, on each side", "2 sets of 30 s on each side". */
export function dosePhrase({ sides }: Pick<Exercise, 'sides'>, dose: Dose, words: Words): string {
  const { t } = words;
  const once = setPhrase(dose, words);
  const all = dose.sets > 1 ? t('catalogue.dose.sets', { n: dose.sets, amount: once }) : once;
  return sides === 'both' ? all : t(`catalogue.dose.${sides}`, { amount: all });
}

function setPhrase(dose: Dose, { t, count }: Words): string {
  switch (dose.kind) {
    case 'hold':
      return t('catalogue.dose.hold', { seconds: seconds(dose.holdMs) });
    case 'reps': {
      const reps = count('player.count.rep', dose.reps);
      const { holdMs } = dose.tempo;
      return holdMs > 0 ? t('catalogue.dose.held', { amount: reps, seconds: seconds(holdMs) }) : reps;
    }
    case 'breaths':
      return count('player.count.breath', dose.breaths);
    case 'circles':
      return count('catalogue.dose.circles', dose.circles);
  }
}

/** How fast, in words; empty for a stretch that is kept still. */
export function pacePhrase(dose: Dose, { t }: Words): string {
  switch (dose.kind) {
    case 'hold':
      return '';
    case 'reps': {
      const { upMs, downMs, pauseMs } = dose.tempo;
      const named = { up: seconds(upMs), down: seconds(downMs), pause: seconds(pauseMs) };
      return t(pauseMs > 0 ? 'catalogue.pace.repsPause' : 'catalogue.pace.reps', named);
    }
    case 'breaths':
      return t('catalogue.pace.breaths', { seconds: seconds(dose.breathMs) });
    case 'circles':
      return t('catalogue.pace.circles', { seconds: seconds(dose.circleMs) });
  }
}
