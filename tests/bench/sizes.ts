// What a surface makes the browser load, gzipped as the stores' packages are.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** `from "./x.js"` and `import "./x.js"`: what is loaded with the file. */
const STATIC = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+|\/[^"'`]+)["'`]/g;
/** `import("./x.js")`: what is loaded when it is first wanted. */
const LAZY = /\bimport\s*\(\s*["'`](\.{1,2}\/[^"'`]+|\/[^"'`]+)["'`]/g;
const IN_PAGE = /<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g;

/** What `entry`, a page or a script in `folder`, loads at once, by itself or by its imports; and what later. */
export function loadedBy(folder: string, entry: string): { atOnce: string[]; later: string[] } {
  const atOnce = reachedFrom([entry], folder, [STATIC]);
  const everything = reachedFrom([entry], folder, [STATIC, LAZY]);
  const isLoaded = (file: string): boolean => !file.endsWith('.html');
  return {
    atOnce: [...atOnce].filter(isLoaded).sort(),
    later: [...everything].filter((file) => isLoaded(file) && !atOnce.has(file)).sort(),
  };
}

function reachedFrom(entries: readonly string[], folder: string, kinds: readonly RegExp[]): Set<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const kind of file.endsWith('.html') ? [IN_PAGE] : kinds) {
      for (const [, path] of text.matchAll(kind))
        follow(path!.startsWith('/') ? path!.slice(1) : join(dirname(file), path!));
    }
  };
  entries.forEach(follow);
  return found;
}

/** Bytes after gzip, each file by itself. */
export function gzipped(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}
