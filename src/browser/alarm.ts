import { browser } from 'wxt/browser';
import type { World } from '../engine/index.ts';

const alarmName = 'wake';

/** The one alarm, kept by the browser. */
export const alarm: World['alarm'] = {
  async plannedAt() {
    const planned = await browser.alarms.get(alarmName);
    return planned?.scheduledTime ?? null;
  },
  async plan(at) {
    if (at === null) await browser.alarms.clear(alarmName);
    else await browser.alarms.create(alarmName, { when: at });
  },
};
