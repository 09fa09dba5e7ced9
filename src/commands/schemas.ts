import { writeFileSync } from 'node:fs';
import { createJsonSchemas } from './new/createJsonSchemas.ts';

/** `npx node src/commands/schemas.ts`: writes the JSON Schemas of the records to `docs/schemas`. */
for (const [name, text] of createJsonSchemas()) writeFileSync(`docs/schemas/${name}`, text);
