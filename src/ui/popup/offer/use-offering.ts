import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Completion } from '../../../journal/index.ts';
import type { Plan } from '../../../plan/index.ts';
import type { GivenRoutine } from '../../../policy/index.ts';
import type { Settings } from '../../../settings/index.ts';
import type { PracticeDoor, Send } from '../../live.ts';
import { offerFor } from './offer.ts';
import type { Offer } from './offer.ts';
import { changesToRemember, usualWish } from './wish.ts';
import type { Wish } from './wish.ts';

/** What an offer is made from, and how it is started. */
export interface OfferingSource {
  readonly settings: Settings;
  /** The local day, and how often somebody has moved on it. */
  readonly day: string;
  readonly doneToday: number;
  /** Routines of the person's organisation. */
  readonly given?: readonly GivenRoutine[] | undefined;
  readonly door: PracticeDoor;
  readonly send: Send;
}

/** The routine that is offered now, and how to get another. */
export interface Offering {
  readonly wish: Wish;
  /** Null until what was done lately has been read. */
  readonly offer: Offer | null;
  wishFor(change: Partial<Wish>): void;
  /** Starts what is offered; before there is an offer, as soon as there is. */
  start(): void;
}

/** What a routine is chosen from; without a plan where there is none, or none that makes sense. */
interface Checked {
  readonly completions: readonly Completion[];
  readonly plan: Plan | null;
}

async function readChecked(door: PracticeDoor): Promise<Checked> {
  const { completions, plan } = await door.readPractice();
  if (plan === null) return { completions, plan };
  const { parsePlan } = await import('../../stored-plan.ts');
  return { completions, plan: parsePlan(plan) };
}

export function useOffering({ settings, day, doneToday, given, door, send }: OfferingSource): Offering {
  const [changed, setChanged] = useState<Partial<Wish>>({});
  const [practice, setPractice] = useState<Checked | null>(null);
  useEffect(() => {
    void readChecked(door).then(setPractice);
    // What was done has changed when today's sum has.
  }, [door, day, doneToday]);

  const wish = useMemo(() => ({ ...usualWish(settings, day), ...changed }), [settings, day, changed]);
  const offer = useMemo(
    () => practice && offerFor(wish, settings, practice.completions, practice.plan, day, given),
    [practice, wish, settings, day, given],
  );

  const wishFor = (change: Partial<Wish>): void => {
    setChanged({ ...changed, turn: 0, ...change });
    const changes = changesToRemember(settings, { ...wish, ...change }, day);
    if (changes !== null) void send({ kind: 'change-settings', changes });
  };

  const isStarting = useRef(false);
  const begin = useCallback(
    ({ routine, timeline }: Offer) => {
      isStarting.current = false;
      if (routine === null) return;
      const { setting, minutes } = routine;
      void send({ kind: 'start-session', setting, minutes, timeline });
    },
    [send],
  );
  useEffect(() => {
    if (offer && isStarting.current) begin(offer);
  }, [offer, begin]);
  const start = (): void => {
    if (offer) begin(offer);
    else isStarting.current = true;
  };

  return { wish, offer, wishFor, start };
}
