import { defineBackground } from 'wxt/utils/define-background';
import { browserWorld, listen } from '../src/browser/index.ts';
import { createEngine } from '../src/engine/index.ts';

/** The engine's host. It may be stopped at any moment and starts here again with the next event. */
export default defineBackground({
  main() {
    const engine = createEngine(browserWorld((observation) => void engine.observe(observation)));
    listen(engine);
    void engine.wake('background-started');
    // What came while it was stopped.
    void engine.hear();
    void engine.heed();
  },
});
