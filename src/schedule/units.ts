/** Milliseconds in a minute. */
export const minuteMs = 60_000;

/** Milliseconds in 24 hours: for days that are counted by number and for lengths of time, not for a calendar day. */
export const dayMs = 86_400_000;
