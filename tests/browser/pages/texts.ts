// The words that a person reads, by their keys, from the English texts of the build that is tested.
import { readFileSync } from 'node:fs';
import { builtFor } from '../fixtures/extension.ts';

type Named = Readonly<Record<string, string | number>>;

export function text(key: string, named: Named = {}): string {
  const file = `${builtFor('chrome')}/_locales/en/messages.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string } | undefined>;
  const found = texts[key.replaceAll('.', '_')];
  if (!found) throw new Error(`No text for ${key}`);
  return found.message.replace(/\{(\w+)\}/g, (whole, name: string) => String(named[name] ?? whole));
}
