import { fullBudget } from './budget.ts';
import { componentsOf } from './components.ts';
import type { CalendarProblem } from './components.ts';
import { readEvent } from './event.ts';
import type { CalendarEvent } from './event.ts';
import { calendarLimits } from './limits.ts';
import { textOf } from './text-of.ts';
import { windowFrom } from './window.ts';
import type { Window } from './window.ts';
import { clocksOf } from './zones.ts';

/** A calendar file that was read, for its reader's next two years. */
export interface Calendar {
  readonly events: readonly CalendarEvent[];
  /** What those events call themselves that make no sense. */
  readonly unreadable: readonly string[];
  readonly window: Window;
}

export type ReadCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Reads the bytes of a calendar file (RFC 5545) for somebody in `zone` at `now`. Whatever the bytes are, it answers
 * with a value; an event that makes no sense does not cost the others.
 */
export function readCalendar(bytes: Uint8Array, now: number, zone: string): ReadCalendar {
  if (bytes.length > calendarLimits.bytes) {
    return { ok: false, problem: { kind: 'too-large', most: calendarLimits.bytes } };
  }
  const components = componentsOf(textOf(bytes));
  if (!components.ok) return components;
  const window = windowFrom(now, zone);
  const clocks = clocksOf(components.zones, window, fullBudget());
  const read = components.events.map((text) => readEvent(text, clocks, zone));
  return {
    ok: true,
    calendar: {
      events: read.flatMap((each) => (each.ok ? [each.event] : [])),
      unreadable: read.flatMap((each) => (each.ok ? [] : [each.name])),
      window,
    },
  };
}
