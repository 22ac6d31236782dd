/** What can be told of a JSON text at a glance, before anything takes it apart. */
export interface Overview {
  /** How deep lists and groups lie in one another. */
  readonly depth: number;
  /** How many commas part one thing from the next. */
  readonly commas: number;
  /** Whether the text ends before they do. */
  readonly isOpen: boolean;
  /** Where the text begins in which everything ends, or null if it ends outside of any. */
  readonly openTextAt: number | null;
  /** The first control character in a text, where JSON wants it escaped. */
  readonly controlAt: number | null;
}

/** One look at each character, so that no file, however it is made, costs more than its length. */
export function overviewOf(json: string): Overview {
  let depth = 0;
  let deepest = 0;
  let commas = 0;
  let openTextAt: number | null = null;
  let controlAt: number | null = null;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at]!;
    if (openTextAt === null) {
      if (char === '"') openTextAt = at;
      else if (char === '[' || char === '{') deepest = Math.max(deepest, (depth += 1));
      else if (char === ']' || char === '}') depth -= 1;
      else if (char === ',') commas += 1;
    } else if (char === '"') openTextAt = null;
    else if (char === '\\') at += 1;
    else if (char < ' ') controlAt ??= at;
  }
  return { depth: deepest, commas, isOpen: depth > 0 || openTextAt !== null, openTextAt, controlAt };
}
