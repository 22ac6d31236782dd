import { parse } from '@humanwhocodes/momoa';
import type { MemberNode, ValueNode } from '@humanwhocodes/momoa';
import { overviewOf } from './json-overview.ts';

/** Names of fields and places in lists, from the outermost inwards. */
export type Path = readonly (string | number)[];

/** What is wrong at a place of a file. `key` names the words, in the locale files: `plan.problem.<key>`. */
export interface Fault {
  readonly path: Path;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A JSON text: its value, and on which line (from 1) a field stands; or on which line it breaks. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly line: number; readonly fault: Fault };

/** Deeper than anything that is asked for, and no danger to a parser that calls itself. */
const mostDepth = 16;
/** More things than the largest plan has, and few enough for a list of all that is wrong with each. */
const mostThings = 20_000;

/** Reads a text that anybody may have written. Never throws. */
export function readJson(text: string): ReadJson {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const broken = (line: number, key: string, path: Path = [], params: Fault['params'] = {}): ReadJson => ({
    ok: false,
    line,
    fault: { path, key, params },
  });
  const { depth, commas, isOpen, openTextAt, controlAt } = overviewOf(json);
  const lastLine = lineAt(json, json.trimEnd().length);
  if (json.trim() === '') return broken(1, 'emptyFile');
  if (depth > mostDepth) return broken(1, 'tooDeep', [], { most: mostDepth });
  if (commas >= mostThings) return broken(1, 'tooMany', [], { most: mostThings });
  const taken = takenApart(json);
  if ('offset' in taken) {
    const { offset, line, isAtEnd } = taken;
    // The parser names the last thing that it understood where the text ends too early.
    const isCutOff = isOpen && (/^\S*\s*$/.test(json.slice(offset)) || (openTextAt ?? Infinity) <= offset);
    return isCutOff || isAtEnd ? broken(lastLine, 'cutOff') : broken(line, 'notJson');
  }
  if (controlAt !== null) return broken(lineAt(json, controlAt), 'notJson');
  const twice = namedTwice(taken, []);
  if (twice) return broken(twice.line, 'namedTwice', twice.path);
  return { ok: true, value: JSON.parse(json) as unknown, lineOf: (path) => lineOf(taken, path) };
}

/** Where a text is no JSON. */
interface Break {
  readonly offset: number;
  readonly line: number;
  readonly isAtEnd: boolean;
}

function takenApart(json: string): ValueNode | Break {
  try {
    return parse(json, { mode: 'json' }).body;
  } catch (error) {
    const { offset, line, message } = error as Partial<Record<string, unknown>>;
    return {
      offset: typeof offset === 'number' ? offset : 0,
      line: typeof line === 'number' ? line : 1,
      isAtEnd: typeof message === 'string' && message.startsWith('Unexpected end'),
    };
  }
}

const lineAt = (json: string, offset: number): number => json.slice(0, offset).split('\n').length;

const nameOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** The line on which a field stands; that of what would hold it if it is not there. */
function lineOf(node: ValueNode, [step, ...rest]: Path): number {
  const here = node.loc.start.line;
  if (node.type === 'Object') {
    const member = node.members.find((one) => nameOf(one) === step);
    if (!member) return here;
    return rest.length === 0 ? member.name.loc.start.line : lineOf(member.value, rest);
  }
  if (node.type === 'Array' && typeof step === 'number') {
    const element = node.elements[step];
    return element ? lineOf(element.value, rest) : here;
  }
  return here;
}

/** The first field that a group has twice: nobody could say which of them counts. */
function namedTwice(node: ValueNode, path: Path): { readonly path: Path; readonly line: number } | null {
  if (node.type === 'Array') {
    for (const [i, { value }] of node.elements.entries()) {
      const found = namedTwice(value, [...path, i]);
      if (found) return found;
    }
  }
  if (node.type !== 'Object') return null;
  const names = new Set<string>();
  for (const member of node.members) {
    const at = [...path, nameOf(member)];
    if (names.has(nameOf(member))) return { path: at, line: member.name.loc.start.line };
    names.add(nameOf(member));
    const found = namedTwice(member.value, at);
    if (found) return found;
  }
  return null;
}
