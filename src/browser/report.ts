/** Puts an error where a developer looks: the background's console, which the browser's extension page shows. */
export function report(error: unknown): void {
  // eslint-disable-next-line no-console -- The one place that speaks to it.
  console.error(error);
}
