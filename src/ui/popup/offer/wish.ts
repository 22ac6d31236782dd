import type { Setting } from '../../../exercises/index.ts';
import type { NamedRoutineId } from '../../../routines/index.ts';
import type { Minutes, Settings, SettingsPatch } from '../../../settings/index.ts';

/** A routine picked by name; `clinicsFourWhole` is the article's whole dose, however long it takes. */
export type Pick = NamedRoutineId | 'clinicsFourWhole' | GivenId;

/** One that the person's organisation adds, by its place among these. */
export type GivenId = `given-${number}`;

export const isGivenId = (pick: Pick | null): pick is GivenId => pick?.startsWith('given-') ?? false;

export const placeIn = (pick: GivenId): number => Number(pick.slice('given-'.length));

/** What the person wants just now. */
export interface Wish {
  readonly setting: Setting;
  readonly minutes: Minutes;
  readonly hipsHurt: boolean;
  /** A routine by its name; null for whatever suits now. */
  readonly pick: Pick | null;
  /** How often another one was asked for. */
  readonly turn: number;
}

/** What is wanted before anything is chosen: as it was the last time. Sore hips are asked about anew each day. */
export const usualWish = ({ setting, minutes, hipsHurtOn }: Settings, day: string): Wish => ({
  setting,
  minutes,
  hipsHurt: hipsHurtOn === day,
  pick: null,
  turn: 0,
});

/** What the settings must change to remember a wish for the next time; null when they do already. */
export function changesToRemember(
  settings: Settings,
  { setting, minutes, hipsHurt }: Wish,
  day: string,
): SettingsPatch | null {
  const hipsHurtOn = hipsHurt ? day : settings.hipsHurtOn === day ? null : settings.hipsHurtOn;
  const changes: SettingsPatch = {
    ...(setting !== settings.setting && { setting }),
    ...(minutes !== settings.minutes && { minutes }),
    ...(hipsHurtOn !== settings.hipsHurtOn && { hipsHurtOn }),
  };
  return Object.keys(changes).length > 0 ? changes : null;
}
