import type { TestProject } from 'vitest/node';
import { bringPackages, cloneRepository, removeClone } from './clone.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a clone whose packages are installed. */
    clone: string;
  }
}

/** One clone for all commands that need no fresh one. */
export default function setUp(project: TestProject): () => Promise<void> {
  const clone = cloneRepository();
  bringPackages(clone);
  project.provide('clone', clone);
  return () => removeClone(clone);
}
