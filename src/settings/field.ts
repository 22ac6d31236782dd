import type { Schedule } from '../schedule/index.ts';

/** What a number counts. */
export type Unit = 'minute' | 'second' | 'time' | 'percent';

/** A number from `min` to `max`, both included, which forms change by `step`. */
export interface NumberField {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Unit;
}

/** One of a few. */
export interface ChoiceField<Choice = string | number> {
  readonly kind: 'choice';
  readonly default: Choice;
  readonly of: readonly Choice[];
}

/** Some of a few, each once, in whatever order. */
export interface SeveralField<Choice = string> {
  readonly kind: 'several';
  readonly default: readonly Choice[];
  readonly of: readonly Choice[];
}

/** True or false. */
export interface FlagField {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A text of at most so many characters; null for none. */
export interface TextField {
  readonly kind: 'text';
  readonly default: string | null;
  readonly most: number;
}

/** A list of at most so many sites, or exercises by their id. */
export interface ListField {
  readonly kind: 'list';
  readonly default: readonly never[];
  readonly of: 'site' | 'exercise';
  readonly most: number;
}

/** Work hours and days off, whose own rules stand in `schedule/`. */
export interface ScheduleField {
  readonly kind: 'schedule';
  readonly default: Schedule;
}

/** Some that belong together, and are kept together. */
export interface GroupField {
  readonly kind: 'group';
  readonly default: object;
  readonly fields: Readonly<Record<string, Field>>;
}

/** All that there is to know of a setting but its words, as data: forms, checks, files and lists are made from it. */
export type Field =
  NumberField | ChoiceField | SeveralField | FlagField | TextField | ListField | ScheduleField | GroupField;

type Fields = Readonly<Record<string, Field>>;

/** What holds until somebody chooses otherwise, of each. */
export type DefaultsOf<Described extends Fields> = {
  -readonly [Name in keyof Described]: Described[Name]['default'];
};

/** The value of each before anybody chose. */
export function defaultsOf<Described extends Fields>(fields: Described): DefaultsOf<Described> {
  const entries = Object.entries(fields).map(([name, field]) => [name, field.default]);
  return Object.fromEntries(entries) as DefaultsOf<Described>;
}

type Range = { readonly min: number; readonly max: number };

export const number = (unit: Unit, standard: number, { min, max }: Range, step = 1): NumberField => ({
  kind: 'number',
  default: standard,
  min,
  max,
  step,
  unit,
});

export const minutes = (standard: number, min: number, max: number) =>
  number('minute', standard, { min, max });

export const choice = <Choice extends string | number>(
  standard: NoInfer<Choice>,
  of: readonly Choice[],
): ChoiceField<Choice> => ({ kind: 'choice', default: standard, of });

export const several = <Choice extends string>(
  of: readonly Choice[],
  standard: readonly NoInfer<Choice>[] = [],
): SeveralField<Choice> => ({ kind: 'several', default: standard, of });

export const flag = (standard: boolean): FlagField => ({ kind: 'flag', default: standard });

export const text = (most: number): TextField => ({ kind: 'text', default: null, most });

export const list = (of: ListField['of'], most: number): ListField => ({
  kind: 'list',
  default: [],
  of,
  most,
});

export const group = <Described extends Fields>(fields: Described) => ({
  kind: 'group' as const,
  default: defaultsOf(fields),
  fields,
});
