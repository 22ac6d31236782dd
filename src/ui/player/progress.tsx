import type { Step } from '../../routines/index.ts';
import type { Position } from '../../session/index.ts';
import { countdown } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { chapters } from './chapters.ts';

/** How far the routine has come: one bar for each exercise, as long as it lasts. */
export function Progress({
  steps,
  position,
}: {
  steps: readonly Step[];
  position: Extract<Position, { kind: 'in-step' }>;
}) {
  const words = useWords();
  const parts = chapters(steps);
  const current = parts.findLastIndex(({ firstStep }) => firstStep <= position.index);
  return (
    <div class="progress">
      <p class="progress-words">
        <span>{words.t('player.exercise', { n: current + 1, of: parts.length })}</span>
        <span>
          {words.t('player.left', {
            time: countdown(position.totalMs - position.sessionElapsedMs, words),
          })}
        </span>
      </p>
      <div class="progress-bars" aria-hidden="true">
        {parts.map(({ firstStep, startMs, durationMs }) => (
          <span key={firstStep} class="progress-bar" style={{ flexGrow: durationMs }}>
            <span
              style={{
                inlineSize: `${shareOf(position.sessionElapsedMs - startMs, durationMs) * 100}%`,
              }}
            />
          </span>
        ))}
      </div>
    </div>
  );
}

function shareOf(passedMs: number, wholeMs: number): number {
  return Math.min(1, Math.max(0, passedMs / wholeMs));
}
