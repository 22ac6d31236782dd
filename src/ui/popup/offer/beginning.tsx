import { useEffect } from 'preact/hooks';
import { useOffering } from './use-offering.ts';
import type { OfferingSource } from './use-offering.ts';

/** Starts what would be offered now: once for each asking, whatever else changes meanwhile. */
export function Beginning({ askedAt, ...source }: OfferingSource & { askedAt: number }) {
  const { start } = useOffering(source);
  useEffect(start, [askedAt]);
  return null;
}
