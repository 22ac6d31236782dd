import { lazily } from '../lazy.tsx';

/** What is offered and how to choose otherwise, with the catalogue and what chooses from it. */
export const StartForm = lazily(
  async () => (await import('./offer/start-form.tsx')).StartForm,
  <div class="start-form" aria-busy="true" />,
);

/** Starts what was asked for elsewhere. */
export const Beginning = lazily(async () => (await import('./offer/beginning.tsx')).Beginning);

/** What went wrong, on the day that something does. */
export const Messages = lazily(async () => (await import('./messages.tsx')).Messages);

/** The player. */
export const Player = lazily(async () => (await import('../player/player.tsx')).Player);

/** How the hips are on the day after. */
export const MorningQuestion = lazily(
  async () => (await import('../hips/morning-question.tsx')).MorningQuestion,
);

/** What was done, once a session is over. */
export const Finished = lazily(async () => (await import('./finished.tsx')).Finished);

/** The rarer answers. */
export const MoreAnswers = lazily(async () => (await import('./more-answers.tsx')).MoreAnswers);
