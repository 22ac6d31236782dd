import type { Snapshot, View } from '../../engine/index.ts';
import type { PlayerDoor, Send } from '../live.ts';
import type { OfferingSource } from './offer/use-offering.ts';

/** What every screen of the popup gets: its part of the view, and what it was derived from. */
export interface ScreenProps<Kind extends View['kind']> {
  readonly view: Extract<View, { kind: Kind }>;
  readonly snapshot: Snapshot;
  readonly now: number;
  readonly zone: string;
  /** What a routine is offered from. */
  readonly source: OfferingSource;
  readonly door: PlayerDoor;
  readonly send: Send;
}
