import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsListFile, settingsListText } from './published-settings.ts';

it('the list of settings is the one of the code (npm run schema writes it)', async () => {
  expect(readFileSync(settingsListFile, 'utf8')).toBe(await settingsListText());
});
