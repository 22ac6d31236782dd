import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is fetched once the page has painted. It lies beside the page, so nobody sees it come;
 * until then `instead` keeps its place.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentChildren = null,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      void load().then((loaded) => setLoaded(() => loaded));
    }, []);
    return Loaded ? <Loaded {...props} /> : instead;
  };
}
