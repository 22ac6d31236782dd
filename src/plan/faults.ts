import type * as v from 'valibot';
import type { Fault, Path } from './read-json.ts';

/** What an issue of a schema is called; what a check of ours finds brings its own key as its message. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, ...nameOf(issue) };
}

function nameOf({ type, expected, requirement, input, message }: v.BaseIssue<unknown>): Omit<Fault, 'path'> {
  const most = Number(requirement);
  switch (type) {
    case 'object':
      // A field that is not there is named in quotes.
      return expected?.startsWith('"') ? { key: 'missing', params: {} } : { key: 'notGroup', params: {} };
    case 'record':
      return { key: 'notGroup', params: {} };
    case 'array':
      return { key: 'notList', params: {} };
    case 'string':
      return { key: 'notText', params: {} };
    case 'number':
      return { key: 'notNumber', params: {} };
    case 'integer':
      return { key: 'notWhole', params: {} };
    case 'variant':
      if (expected === 'Object') return { key: 'notGroup', params: {} };
      return { key: 'notOneOf', params: { allowed: listed(expected ?? '') } };
    case 'picklist':
    case 'literal':
      return { key: 'notOneOf', params: { allowed: listed(expected ?? '') } };
    case 'min_value':
      return { key: 'tooSmall', params: { least: most } };
    case 'max_value':
      return { key: 'tooBig', params: { most } };
    case 'min_length':
      return typeof input === 'string'
        ? { key: 'empty', params: {} }
        : { key: 'tooFew', params: { least: most } };
    case 'max_length':
      return { key: typeof input === 'string' ? 'tooLong' : 'tooMany', params: { most } };
    default:
      return { key: message, params: {} };
  }
}

/** `("a" | "b")` as `a, b`. */
const listed = (expected: string): string => expected.replace(/[()"]/g, '').split(' | ').join(', ');

/** Fields of what was written that are not in what was read from it: nobody would notice a slip of the pen. */
export function unknownFields(written: unknown, read: unknown, path: Path = []): readonly Fault[] {
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(written).flatMap(([name, value]: readonly [string, unknown]) => {
    const at = [...path, Array.isArray(written) ? Number(name) : name];
    if (!Object.hasOwn(read, name)) return [{ path: at, key: 'unknownField', params: {} }];
    return unknownFields(value, (read as Readonly<Record<string, unknown>>)[name], at);
  });
}
