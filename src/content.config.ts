import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { collections as described } from './content/records/collections.ts';
import { createRecordLoaders } from './content/records/recordLoader.ts';

const recordLoader = createRecordLoaders();

export const collections = {
  payers: defineCollection({ loader: recordLoader('payers'), schema: described.payers.schema }),
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
  // Pages of our own words. They belong to the site, whatever content it publishes.
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      /** Whether search engines may list the page. */
      indexed: z.boolean().default(true),
    }),
  }),
};
