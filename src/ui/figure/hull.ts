/** A circle on the paper. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const full = 2 * Math.PI;
/** Rounding errors in angles are smaller than this, and gaps in a drawing larger. */
const hair = 1e-9;

/** The line that a thread takes when it is pulled tight around circles, as the data of an SVG path. */
export function hull(circles: readonly Circle[]): string {
  const visible = circles.filter((circle, i) => !circles.some((other, j) => covers(other, circle, j < i)));
  let current = visible.reduce((rightmost, circle) =>
    circle.x + circle.r > rightmost.x + rightmost.r ? circle : rightmost,
  );
  let angle = 0;
  let path = `M${at(current, 0)}`;
  // Each circle is left at most twice: once before and once after the start.
  for (let turns = 0; turns <= 2 * visible.length && angle < full; turns += 1) {
    const { until, next } = leave(current, angle, visible);
    path += arc(current, angle, until);
    if (next !== current) path += `L${at(next, until)}`;
    current = next;
    angle = until;
  }
  return `${path}Z`;
}

/** Where the thread leaves `circle`, going round with rising angle, and for which other one. */
function leave(circle: Circle, angle: number, circles: readonly Circle[]): { until: number; next: Circle } {
  let until = full;
  let next = circle;
  for (const other of circles) {
    if (other === circle) continue;
    const [dx, dy] = [other.x - circle.x, other.y - circle.y];
    const leaning = Math.acos(Math.min(1, Math.max(-1, (circle.r - other.r) / Math.hypot(dx, dy))));
    let tangent = (Math.atan2(dy, dx) - leaning) % full;
    while (tangent < angle - hair) tangent += full;
    if (tangent < until) [until, next] = [tangent, other];
  }
  return { until, next };
}

const covers = (a: Circle, b: Circle, first: boolean): boolean => {
  if (a === b) return false;
  const room = a.r - b.r - Math.hypot(a.x - b.x, a.y - b.y);
  return room > hair || (room > -hair && (a.r > b.r || first));
};

const at = ({ x, y, r }: Circle, angle: number): string =>
  `${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;

/** An arc of more than half a round is drawn in two, so that its ends never meet. */
function arc(circle: Circle, start: number, end: number): string {
  if (end - start < hair) return '';
  const r = round(circle.r);
  const part = (angle: number) => `A${r} ${r} 0 0 1 ${at(circle, angle)}`;
  return (end - start > Math.PI / 2 ? part((start + end) / 2) : '') + part(end);
}

/** Hundredths of a unit: finer than a pixel at any size that a window has. */
export const round = (value: number): number => Math.round(value * 100) / 100;
