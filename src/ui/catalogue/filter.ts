import { clothing } from '../../exercises/index.ts';
import type { Clothing, Equipment, Exercise, Purpose, Setting } from '../../exercises/index.ts';

/** What somebody wants to see of the catalogue. */
export interface Wanted {
  /** Null: any. */
  readonly setting: Setting | null;
  readonly purpose: Purpose | null;
  /** What is not at hand. */
  readonly lacking: readonly Equipment[];
  /** What is worn: `loose` can do anything, `any` is a skirt. */
  readonly wearing: Clothing;
  /** Only what would be offered to this person. */
  readonly onlySuiting: boolean;
}

export const everything: Wanted = {
  setting: null,
  purpose: null,
  lacking: [],
  wearing: 'loose',
  onlySuiting: false,
};

/** The exercises that are wanted, in the catalogue's order. `suits`: would it be offered? */
export const wantedOf = (
  catalogue: readonly Exercise[],
  { setting, purpose, lacking, wearing, onlySuiting }: Wanted,
  suits: (exercise: Exercise) => boolean,
): readonly Exercise[] =>
  catalogue.filter(
    (exercise) =>
      (setting === null || exercise.setting === setting) &&
      (purpose === null || exercise.purpose === purpose) &&
      !exercise.equipment.some((thing) => lacking.includes(thing)) &&
      clothing.indexOf(exercise.clothing) <= clothing.indexOf(wearing) &&
      (!onlySuiting || suits(exercise)),
  );
