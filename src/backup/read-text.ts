import { overviewOf } from '../plan/index.ts';
import { breakIn } from './break-in.ts';
import { copyLimits } from './limits.ts';
import type { CopyProblem } from './problem.ts';

/** The value of a JSON text that anybody may have written, or where it breaks. Never throws. */
export function readText(text: string): { readonly value: unknown } | CopyProblem {
  if (text.length > copyLimits.bytes) return { key: 'tooLarge', params: { most: copyLimits.bytes / 1e6 } };
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const written = json.trimEnd();
  if (written === '') return { key: 'empty', params: {} };
  if (overviewOf(json).depth > copyLimits.depth) return { key: 'tooDeep', params: {} };
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    const brokenAt = breakIn(written);
    const line = written.slice(0, brokenAt).split('\n').length;
    return { key: brokenAt === written.length ? 'cutOff' : 'notJson', params: { line } };
  }
}
