import { lazily } from '../../lazy.tsx';

/** Days off, with what compares them to calendars. */
export const DaysOffSection = lazily(async () => (await import('./days-off-section.tsx')).DaysOffSection);
