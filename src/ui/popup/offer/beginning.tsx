import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import { useOffering } from './use-offering.ts';
import type { OfferingSource } from './use-offering.ts';

interface Asked extends Pick<Settings, 'setting' | 'minutes'> {
  readonly askedAt: number;
}

/** Starts what would be offered now for so many minutes: once for each asking, whatever else changes meanwhile. */
export function Beginning({ starting, settings, ...source }: OfferingSource & { starting: Asked }) {
  const { setting, minutes, askedAt } = starting;
  const asked = useMemo(() => ({ ...settings, setting, minutes }), [settings, setting, minutes]);
  const { start } = useOffering({ ...source, settings: asked });
  useEffect(start, [askedAt]);
  return null;
}
