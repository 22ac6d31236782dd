// npm run schema: writes out what the files look like that Limber reads, for editors and other programs, and what may
// be chosen, for people. Tests tell when one is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { copySchemaFile, copySchemaText } from '../backup/published-schema.ts';
import { planSchemaFile, planSchemaText } from '../plan/published-schema.ts';
import { policySchemaFile, policySchemaText } from '../policy/published-schema.ts';
import { settingsListFile, settingsListText } from '../settings/published-settings.ts';

mkdirSync(dirname(planSchemaFile), { recursive: true });
writeFileSync(planSchemaFile, await planSchemaText());
writeFileSync(copySchemaFile, await copySchemaText());
writeFileSync(policySchemaFile, await policySchemaText());
writeFileSync(settingsListFile, await settingsListText());
