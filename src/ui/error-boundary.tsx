import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Shown instead when drawing the children fails. */
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Keeps a mistake of ours from leaving an empty window. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  render({ instead, children }: Props, { failed }: { failed: boolean }): ComponentChildren {
    return failed ? instead : children;
  }
}
