import type { Records } from '../journal/index.ts';

/** The journal for its page: a month at a time, whichever have something. */
export const journalDoor = {
  async readMonths(): Promise<readonly string[]> {
    const { recordedMonths } = await import('./journal.ts');
    return recordedMonths();
  },
  async readMonth(month: string): Promise<Records> {
    const { recordsOf } = await import('./journal.ts');
    return recordsOf(month);
  },
};

/** The whole record, for a copy of everything. Rejects where the browser cannot read it. */
export async function readRecords(): Promise<Records> {
  const { allRecords } = await import('./journal.ts');
  return allRecords();
}
