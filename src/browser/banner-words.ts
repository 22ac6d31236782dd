import type { PromptAnswer } from '../engine/index.ts';

/** What a banner says, in the person's language, and what its answers have to know. */
export interface BannerCard {
  readonly secret: string;
  /** It is not put up later than that, in epoch milliseconds: a page that hung does not show what is over. */
  readonly latestAt: number;
  readonly name: string;
  readonly title: string;
  readonly message: string;
  /** What the buttons say; one without a text is left out. */
  readonly answers: Readonly<Record<PromptAnswer, string | null>>;
  readonly language: string;
  readonly direction: string;
}

/** What the page says: an answer, or that it would not have the banner. */
export const bannerSays = ['start', 'one-minute', 'snooze', 'skip', 'lost'] as const satisfies readonly (
  PromptAnswer | 'lost'
)[];

export type BannerSays = (typeof bannerSays)[number];

export interface FromBanner {
  readonly bannerSecret: string;
  readonly says: BannerSays;
}

/** What the page is told: to take the banner away, or to say whether it stands. */
export interface ToBanner {
  readonly banner: 'leave' | 'stands';
}
