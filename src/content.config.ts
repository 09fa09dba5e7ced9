import { defineCollection } from 'astro:content';
import { collections as described } from './content/records/collections.ts';
import { createRecordLoaders } from './content/records/recordLoader.ts';

const recordLoader = createRecordLoaders();

export const collections = {
  policies: defineCollection({
    loader: recordLoader('policies'),
    schema: described.policies.schema,
  }),
  regulatory: defineCollection({
    loader: recordLoader('regulatory'),
    schema: described.regulatory.schema,
  }),
  devices: defineCollection({
    loader: recordLoader('devices'),
    schema: described.devices.schema,
  }),
  references: defineCollection({
    loader: recordLoader('references'),
    schema: described.references.schema,
  }),
  linesOfBusiness: defineCollection({
    loader: recordLoader('linesOfBusiness'),
    schema: described.linesOfBusiness.schema,
  }),
  glossary: defineCollection({
    loader: recordLoader('glossary'),
    schema: described.glossary.schema,
  }),
};
