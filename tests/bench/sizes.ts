// What a surface makes the browser load, gzipped as the stores' packages are.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const IMPORT = /(?:\bimport|\bfrom)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+|\/[^"'`]+)["'`]/g;
const IN_PAGE = /<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g;

/** The scripts and styles that `entry`, a page or a script in `folder`, loads itself or by its imports. */
export function loadedBy(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of text.matchAll(file.endsWith('.html') ? IN_PAGE : IMPORT)) {
      follow(path!.startsWith('/') ? path!.slice(1) : join(dirname(file), path!));
    }
  };
  follow(entry);
  return [...found].filter((file) => !file.endsWith('.html')).sort();
}

/** Bytes after gzip, each file by itself. */
export function gzipped(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}
