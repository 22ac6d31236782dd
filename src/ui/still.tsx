import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';

/**
 * A part that is drawn again when something that it is given changes, not whenever what is around it is: a page
 * that shows a clock is drawn each second.
 */
export function still<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  return function Still(props: Props) {
    return useMemo(() => <Part {...props} />, Object.values(props));
  };
}
