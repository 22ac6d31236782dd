import type { ComponentChildren } from 'preact';

/** The upper part of a screen: a picture, and what is said about it. Its size is the same in every state. */
export function Stage({ picture, children }: { picture: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="stage">
      {picture}
      <div class="stage-words">{children}</div>
    </div>
  );
}
