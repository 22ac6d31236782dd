import type { Records } from '../journal/index.ts';

/** The whole record, for a copy of everything. Rejects where the browser cannot read it. */
export async function readRecords(): Promise<Records> {
  const { allRecords } = await import('./journal.ts');
  return allRecords();
}
