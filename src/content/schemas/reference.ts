import { z } from 'astro/zod';
import { doi, id, pmid, title, words } from './fields.ts';
import { readingSchema } from './reading.ts';

const personName = z.union([
  z.strictObject({
    family: words,
    given: words.optional(),
    'non-dropping-particle': words.optional(),
  }),
  z.strictObject({ literal: words }),
]);

/** CSL's date: one list of one to three numbers, as precise as the print and no more. */
const cslDate = z.strictObject({
  'date-parts': z.tuple([
    z.tuple([z.int(), z.int().min(1).max(12).optional(), z.int().min(1).max(31).optional()]),
  ]),
});

/** A device that a citation names, with the citation's own words for it as evidence. */
const deviceNamed = z.strictObject({ device: id, asPrinted: words });

/**
 * One reference: CSL fields in CSL's own spelling (docs.citationstyles.org), so that Pandoc and
 * reference managers read it, and beside them what the source prints.
 */
export const referenceSchema = z.strictObject({
  id: id.describe('First author and year, for example "zeilig-2012"'),
  type: z.enum(['article-journal', 'book', 'chapter', 'report', 'webpage']),
  author: z.array(personName).min(1),
  etAl: z.boolean().describe('Whether the author list ends with "et al."'),
  title: words,
  'container-title': words,
  issued: cslDate,
  volume: words.optional(),
  issue: words.optional(),
  page: words.optional().describe('Pages, or the article number used instead'),
  PMID: pmid.optional(),
  DOI: doi.optional(),
  outsideDOI: doi.optional().describe('A DOI from another source, if the policy gives none'),
  asPrinted: words.describe('The citation without its number; *asterisks* for italics'),
  devices: z.array(deviceNamed),
  readings: z.array(readingSchema),
});

/** One numbered bibliography; the numbers come from the order. */
export const bibliographySchema = z.strictObject({
  title,
  references: z.array(referenceSchema).min(1),
});

export type Reference = Readonly<z.infer<typeof referenceSchema>>;
export type Bibliography = z.infer<typeof bibliographySchema>;
