import { browser } from 'wxt/browser';
import { unwrap } from '../engine/index.ts';

/** The plan as it is stored, for whoever uses it to check; null where there is none, or it cannot be read. */
export async function readPlan(): Promise<unknown> {
  try {
    const { plan } = await browser.storage.local.get('plan');
    const found = unwrap('plan', plan, (data) => data);
    return found.kind === 'good' ? found.value : null;
  } catch {
    return null;
  }
}
