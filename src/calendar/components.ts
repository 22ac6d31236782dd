import { calendarLimits } from './limits.ts';

/** What keeps a whole file from being read. */
export type CalendarProblem =
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-a-calendar' }
  /** Ends in the middle, or its parts do not close as they opened. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'no-events' }
  | { readonly kind: 'too-many-events'; readonly most: number };

/** The parts of a calendar file that matter here, each as its own text. */
export type Components =
  | { readonly ok: true; readonly events: readonly string[]; readonly zones: readonly string[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Takes a file apart without reading what is in the parts, so that one damaged event does not cost the others.
 * A line that goes on from the one before begins with a space (RFC 5545, section 3.1) and cannot look like these.
 */
export function componentsOf(text: string): Components {
  if (!/^\s*BEGIN:VCALENDAR[ \t]*\n/i.test(text)) return { ok: false, problem: { kind: 'not-a-calendar' } };
  const found = { VEVENT: [] as string[], VTIMEZONE: [] as string[] };
  const open: string[] = [];
  let from = 0;
  for (const { 1: edge, 2: name = '', index, 0: line } of text.matchAll(/^(BEGIN|END):([^\n]*)$/gim)) {
    const part = name.trim().toUpperCase();
    if (edge?.toUpperCase() === 'BEGIN') {
      open.push(part);
      if (open.length === 2) from = index;
      continue;
    }
    if (open.pop() !== part) return { ok: false, problem: { kind: 'cut-off' } };
    if (open.length !== 1 || (part !== 'VEVENT' && part !== 'VTIMEZONE')) continue;
    found[part].push(text.slice(from, index + line.length));
    if (found.VEVENT.length > calendarLimits.events) return tooMany;
  }
  if (open.length > 0) return { ok: false, problem: { kind: 'cut-off' } };
  if (found.VEVENT.length === 0) return { ok: false, problem: { kind: 'no-events' } };
  return { ok: true, events: found.VEVENT, zones: found.VTIMEZONE };
}

const tooMany: Components = {
  ok: false,
  problem: { kind: 'too-many-events', most: calendarLimits.events },
};
