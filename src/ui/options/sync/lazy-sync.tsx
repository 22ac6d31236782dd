import { lazily } from '../../lazy.tsx';

/** The person's other devices, with what tells how large an item may be. */
export const SyncSection = lazily(async () => (await import('./sync-section.tsx')).SyncSection);
