import type { PromptAnswer } from '../../engine/index.ts';
import tokens from '../tokens.css?inline';
import { bannerAnswers } from './answers.ts';
import type { BannerTexts } from './answers.ts';
import styles from './banner.css?inline';
import { element, mark } from './elements.ts';

/** The banner as it is drawn, not yet in the page. */
export interface Drawn {
  readonly host: HTMLElement;
  /** The answer whose button stands at a point of the window. */
  answerAt(point: { x: number; y: number }): PromptAnswer | null;
  /** The answer whose button has the focus. */
  focused(): PromptAnswer | null;
  /** A point of the window in the middle of each button. */
  middles(): readonly { x: number; y: number }[];
  /** Says the question, once it is in the page: only what changes there is read out. */
  say(): void;
}

/** Draws the banner into a closed shadow root, without a word that a page's policies or Trusted Types could refuse. */
export function draw({ name, title, message, answers, language, direction }: BannerTexts): Drawn {
  const host = element('div', { popover: 'manual' });
  const shadow = host.attachShadow({ mode: 'closed' });
  const words = element('div', { class: 'words', role: 'status' });
  const buttons = bannerAnswers.flatMap((answer) => {
    const text = answers[answer];
    if (text === null) return [];
    return [{ answer, button: element('button', { class: answer, type: 'button' }, text) }];
  });
  const head = element('div', { class: 'head' }, mark(), words);
  const row = element('div', { class: 'answers' }, ...buttons.map(({ button }) => button));
  const card = element(
    'div',
    { class: 'card', role: 'region', 'aria-label': name, lang: language, dir: direction },
    head,
    row,
  );
  const answerOf = (found: Element | null): PromptAnswer | null =>
    buttons.find(({ button }) => button === found)?.answer ?? null;
  dress(shadow, direction);
  shadow.append(card);
  return {
    host,
    answerAt: ({ x, y }) => answerOf(shadow.elementFromPoint(x, y)),
    focused: () => answerOf(shadow.activeElement),
    middles: () =>
      buttons.map(({ button }) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    say() {
      card.style.setProperty('--letter', getComputedStyle(host).fontSize);
      words.append(element('p', { class: 'title' }, title), element('p', { class: 'message' }, message));
      card.classList.add('says');
    },
  };
}

/**
 * The tokens of the whole interface, for what is drawn. What they measure in the size of the root's letters, which is
 * the page's here, is measured in the size that the person chose in the browser.
 */
function dress(shadow: ShadowRoot, direction: string): void {
  const css = `${tokens.replaceAll(':root', '.card')}${styles}`
    .replace(/([\d.]+)rem/g, 'calc($1 * var(--letter))')
    .concat(`:host{direction:${direction === 'rtl' ? 'rtl' : 'ltr'} !important}`);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 takes no sheets from extensions, but their elements past the page's policy, if the styles are
    // set by this property. https://bugzil.la/1751346
    const style = element('style', {});
    style.textContent = css;
    shadow.prepend(style);
  }
}
