import { bibliographySchema } from '../schemas/reference.ts';
import { deviceSchema } from '../schemas/device.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { lineOfBusinessSchema } from '../schemas/lineOfBusiness.ts';
import { payerSchema } from '../schemas/payer.ts';
import { policySchema } from '../schemas/policy.ts';
import { regulatorySchema } from '../schemas/regulatory.ts';

/** Every collection: its folder in the content root, the ending of its files, its schema. */
export const collections = {
  payers: { folder: 'payers', ending: '.md', schema: payerSchema },
  policies: { folder: 'policies', ending: '.mdx', schema: policySchema },
  regulatory: { folder: 'regulatory', ending: '.md', schema: regulatorySchema },
  devices: { folder: 'devices', ending: '.md', schema: deviceSchema },
  references: { folder: 'references', ending: '.md', schema: bibliographySchema },
  linesOfBusiness: { folder: 'lines-of-business', ending: '.md', schema: lineOfBusinessSchema },
  glossary: { folder: 'glossary', ending: '.md', schema: glossarySchema },
} as const;

export type CollectionName = keyof typeof collections;
