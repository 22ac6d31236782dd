import { lazily } from '../lazy.tsx';

/** A figure, drawn once the words beside it are there. */
export const PlaceFigure = lazily(async () => (await import('./place-figure.tsx')).PlaceFigure);
