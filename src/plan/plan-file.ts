import * as v from 'valibot';
import type { Exercise } from '../exercises/index.ts';
import { faultOf, unknownFields } from './faults.ts';
import type { Plan } from './plan.ts';
import { faultsOf } from './plan-rules.ts';
import { planFileSchema, planFileVersion, planLimits } from './plan-schema.ts';
import { readJson } from './read-json.ts';
import type { Fault, Path } from './read-json.ts';

/** What is wrong with a file, and where: the line from 1, and the field, as in `plan.items[2].dose.reps`. */
export interface PlanProblem {
  readonly line: number;
  /** Empty for the file as a whole. */
  readonly field: string;
  /** The words are in the locale files: `plan.problem.<key>`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** More than anybody reads. */
const mostProblems = 20;
/** Names of fields are shown so far: in a strange file they may be anything. */
const mostOfName = 40;

/** The plan in the text of a file, whoever wrote it, or what is wrong with it, in the file's order. Never throws. */
export function parsePlanFile(text: string): ParsedPlan {
  if (text.length > planLimits.bytes) {
    const params = { most: planLimits.bytes / 1_000 };
    return { ok: false, problems: [{ line: 1, field: '', key: 'tooLarge', params }] };
  }
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [problem(read.line, read.fault)] };
  const result = parseValue(read.value);
  if ('plan' in result) return { ok: true, plan: result.plan };
  const problems = result.faults.map((fault) => problem(read.lineOf(fault.path), fault));
  // One at a time is enough for a field: the first.
  const first = [...new Map(problems.toReversed().map((one) => [one.field, one])).values()];
  return { ok: false, problems: first.toSorted((a, b) => a.line - b.line).slice(0, mostProblems) };
}

function parseValue(value: unknown): { readonly plan: Plan } | { readonly faults: readonly Fault[] } {
  const strange = strangeness(value);
  if (strange) return { faults: [{ path: [], key: strange, params: {} }] };
  const parsed = v.safeParse(planFileSchema, value);
  if (!parsed.success) return { faults: parsed.issues.map(faultOf) };
  const { plan } = parsed.output;
  const within = faultsOf(plan).map((fault) => ({ ...fault, path: ['plan', ...fault.path] }));
  const faults = [...unknownFields(value, parsed.output), ...within];
  return faults.length > 0 ? { faults } : { plan };
}

/** A file of something else, or of a later Limber, has no list of its faults. */
function strangeness(value: unknown): 'notAPlan' | 'newer' | null {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  if (file['app'] !== 'limber' || !Object.hasOwn(file, 'plan')) return 'notAPlan';
  return typeof file['v'] === 'number' && file['v'] > planFileVersion ? 'newer' : null;
}

const problem = (line: number, { path, key, params }: Fault): PlanProblem => ({
  line,
  field: written(path),
  key,
  params,
});

/** `plan.items[2].dose` */
const written = (path: Path): string =>
  path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const name = step.replace(/[^\x20-\x7e\u00a1-\uffff]/g, '?').slice(0, mostOfName);
    return before === '' ? name : `${before}.${name}`;
  }, '');

/** A plan as the text of a file, for others: always in the same order, so that two can be compared. */
export function planFile({ name, author, note, from, items, exercises }: Plan): string {
  const plan = {
    name,
    author,
    note,
    from,
    items: items.map(({ exerciseId, dose, days, ramp }) => ({ exerciseId, dose, days, ramp })),
    exercises: exercises.map(ownAsWritten),
  };
  return `${JSON.stringify({ app: 'limber', v: planFileVersion, plan }, null, 2)}\n`;
}

/** Without what follows from the rest. */
const ownAsWritten = ({ steps: _, mistakes: __, switchMs, ...own }: Exercise) =>
  own.sides === 'each' ? { ...own, switchMs } : own;
