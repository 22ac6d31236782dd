// Every property begins at the seed of this run. One that fails is shrunk until shortly before a test of the rules would
// count as hanging, so that its counterexample is told.
import fc from 'fast-check';
import { hangsAfterMs, runs, seed } from './run-length.ts';

fc.configureGlobal({
  seed,
  numRuns: runs(100),
});
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(0.8 * hangsAfterMs.rules, { failOnInterrupt: true }));
