import { lazily } from '../../lazy.tsx';

/** Copies of everything, with the checks of what is in one. */
export const BackupSection = lazily(async () => (await import('./backup-section.tsx')).BackupSection);
