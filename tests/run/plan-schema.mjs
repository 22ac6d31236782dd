// npm run schema: writes out what a plan file looks like, for editors and other programs. A test tells when it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { planSchemaFile, planSchemaText } from '../plan/published-schema.ts';

mkdirSync(dirname(planSchemaFile), { recursive: true });
writeFileSync(planSchemaFile, await planSchemaText());
