/** What may come next. */
type Awaited = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd';

/**
 * Where a text stops being JSON, as an offset; its length if it only ends too early, or is JSON after all. Browsers
 * know it when they refuse a text, and do not always say.
 */
export function breakIn(json: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = pastSpace(json, 0);
  while (at < json.length) {
    const end = json[at] === '"' ? endOfText(json, at) : endOfToken(json, at);
    if (end === null) return at;
    if (end > json.length) return json.length;
    const next = afterToken(json.slice(at, Math.min(end, at + 1)), awaited, open);
    if (next === null) return at;
    awaited = next;
    at = pastSpace(json, end);
  }
  return json.length;
}

/** What may come after a token that begins with `first`; null where it may not stand. */
function afterToken(first: string, awaited: Awaited, open: string[]): Awaited | null {
  const isEnd = first === '}' || first === ']';
  const opener = first === '}' ? '{' : '[';
  switch (awaited) {
    case 'valueOrEnd':
    case 'nameOrEnd':
    case 'commaOrEnd':
      if (isEnd) return open.pop() === opener ? 'commaOrEnd' : null;
      if (awaited === 'commaOrEnd') {
        if (first !== ',' || open.length === 0) return null;
        return open.at(-1) === '{' ? 'name' : 'value';
      }
      return awaited === 'nameOrEnd' ? afterName(first) : afterValue(first, open);
    case 'value':
      return afterValue(first, open);
    case 'name':
      return afterName(first);
    case 'colon':
      return first === ':' ? 'value' : null;
  }
}

const afterName = (first: string): Awaited | null => (first === '"' ? 'colon' : null);

function afterValue(first: string, open: string[]): Awaited | null {
  if (',:]}'.includes(first)) return null;
  if (first !== '{' && first !== '[') return 'commaOrEnd';
  open.push(first);
  return first === '{' ? 'nameOrEnd' : 'valueOrEnd';
}

function pastSpace(json: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(json[at] ?? '!')) at += 1;
  return at;
}

/** Where the text ends that begins at `from`: beyond the end if it never does, null where it breaks. */
function endOfText(json: string, from: number): number | null {
  for (let at = from + 1; at < json.length; at += 1) {
    const char = json[at]!;
    if (char === '"') return at + 1;
    if (char < ' ') return null;
    if (char !== '\\') continue;
    const escaped = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(json.slice(at + 1, at + 6));
    if (escaped === null && at + 6 <= json.length) return null;
    at += escaped?.[0].length ?? 1;
  }
  return json.length + 1;
}

function endOfToken(json: string, from: number): number | null {
  const token = /[{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  token.lastIndex = from;
  return token.test(json) ? token.lastIndex : null;
}
