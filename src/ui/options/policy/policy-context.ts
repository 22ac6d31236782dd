import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isSettled } from '../../../policy/index.ts';
import type { Policy } from '../../../policy/index.ts';
import type { FieldName } from '../../../settings/index.ts';

/** What the person's organisation asks for; undefined where none asks. */
export const PolicyContext = createContext<Policy | undefined>(undefined);

export const usePolicy = (): Policy | undefined => useContext(PolicyContext);

/** Whether the person's organisation has fixed a field. */
export function useIsSettled(field: FieldName): boolean {
  return isSettled(usePolicy(), field);
}
