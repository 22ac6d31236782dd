import { fieldNames } from '../settings/index.ts';
import type { FieldName } from '../settings/index.ts';

/** What is bound to this device and its browser, or to a day. */
const staysHere: ReadonlySet<FieldName> = new Set<FieldName>([
  'syncs',
  // Sites are looked at with the leave that this browser was given.
  'callSites',
  // Said of one day, like an answer after a session.
  'hipsHurtOn',
  // A voice is installed here.
  'sound.voice',
]);

/** Every field that syncs, by the name of its item in the sync area. */
export const syncedFields: readonly FieldName[] = fieldNames.filter((field) => !staysHere.has(field));

/** Whether a field syncs. */
export const isSynced = (field: FieldName): boolean => !staysHere.has(field);
