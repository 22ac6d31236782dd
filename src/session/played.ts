/** A stretch of the timeline that was played through, in milliseconds from its start. */
export interface PlayedSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The spans with one more, in order, merged where they touch. An empty span adds nothing. */
export function withPlayed(spans: readonly PlayedSpan[], added: PlayedSpan): readonly PlayedSpan[] {
  if (added.toMs <= added.fromMs) return spans;
  const apart = spans.filter(({ fromMs, toMs }) => toMs < added.fromMs || fromMs > added.toMs);
  const joined = spans.filter((span) => !apart.includes(span));
  const whole = {
    fromMs: Math.min(added.fromMs, ...joined.map(({ fromMs }) => fromMs)),
    toMs: Math.max(added.toMs, ...joined.map(({ toMs }) => toMs)),
  };
  return [...apart, whole].sort((one, other) => one.fromMs - other.fromMs);
}

/** How much of the stretch from `fromMs` to `toMs` was played. */
export function playedWithin(spans: readonly PlayedSpan[], fromMs: number, toMs: number): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(toMs, span.toMs) - Math.max(fromMs, span.fromMs)),
    0,
  );
}
