import type { Setting } from '../exercises/index.ts';

/** How each setting is called. */
export const settingKeys: Readonly<Record<Setting, string>> = {
  seated: 'page.setting.seated',
  standing: 'page.setting.standing',
  floor: 'page.setting.floor',
};
