/** Holds a simulated week to a claim. It is asked millions of times, where an assertion library takes too long. */
export function must(holds: boolean, claim: string, seen?: unknown): void {
  if (!holds) throw new Error(seen === undefined ? claim : `${claim}: ${JSON.stringify(seen)}`);
}
