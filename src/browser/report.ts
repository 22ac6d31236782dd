/** Puts an error where a developer looks: the background's console, which the browser's extension page shows. */
export function report(error: unknown): void {
  console.error(error);
}
