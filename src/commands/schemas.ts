import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './new/jsonSchemas.ts';

/** `npx node src/commands/schemas.ts`: writes the JSON Schemas of the records to `docs/schemas`. */
for (const [name, text] of jsonSchemas()) writeFileSync(`docs/schemas/${name}`, text);
