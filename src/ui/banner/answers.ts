import type { PromptAnswer } from '../../engine/index.ts';

/** What can be said to the question in the banner, in the order of its buttons. */
export const bannerAnswers = [
  'start',
  'one-minute',
  'snooze',
  'skip',
] as const satisfies readonly PromptAnswer[];

/** What the banner says, in the person's language: a page of somebody else's gives no texts. */
export interface BannerTexts {
  /** What the banner is called to those who hear it. */
  readonly name: string;
  readonly title: string;
  readonly message: string;
  /** What the buttons say; one without a text is left out. */
  readonly answers: Readonly<Record<PromptAnswer, string | null>>;
  readonly language: string;
  readonly direction: string;
}
