/** A new record: where it goes in the content root, and what is to be filled in. */
export interface Skeleton {
  path: string;
  text: string;
}

const record = (facts: string, body = '') => `---\n${facts.trim()}\n---\n${body && `\n${body}\n`}`;

/** The text of each kind of record that has an id alone; the check names every TODO. */
export const skeletons: Record<string, (id: string) => Skeleton> = {
  device: (id) => ({
    path: `devices/${id}.md`,
    text: record(`
name: TODO the name to show
aliases: []
maker: TODO as published, or null
formerMakerNames: []
mentionOnly: null
outsideNames: []
outsideRecords: []`),
  }),
  regulatory: (id) => ({
    path: `regulatory/${id}.md`,
    text: record(
      `
device: TODO
names: [TODO as published]
maker: TODO as published, or null
year: TODO or null
pathway: TODO or null
wordAsPrinted: TODO
submission: TODO or null
predicate: TODO or null
indications:
  - conditions: TODO a list; else []
    conditionAsPrinted: TODO or null
    levels: TODO or null
    asia: TODO a list; else []
    setting: TODO or null
    supervision: TODO or null
    armStrength: TODO or null
    limits: TODO a list; else []
furtherClearance: TODO or null
candidateCharacteristics: TODO or null
readings: []`,
      'TODO the words of the policy about this device, verbatim.',
    ),
  }),
  reference: (id) => ({
    path: `references/${id}.md`,
    text: record(`
title: TODO References in the … policy
references:
  - id: TODO
    type: article-journal
    author:
      - { family: TODO, given: TODO }
    etAl: false
    title: TODO
    container-title: TODO
    issued: { date-parts: [[TODO]] }
    asPrinted: TODO the citation without its number, verbatim
    devices: []
    readings: []`),
  }),
  payer: (id) => ({
    path: `payers/${id}.md`,
    text: record(`
name: TODO the full name of the health plan
abbreviation: TODO its abbreviation
timeZone: TODO its time zone, for example America/New_York
lines:
  - { id: TODO, kind: TODO a file in lines-of-business/, name: TODO, formerNames: [] }`),
  }),
  line: (id) => ({
    path: `lines-of-business/${id}.md`,
    text: record(`
name: TODO the general name, for example Medicaid
aliases: []`),
  }),
  term: (id) => ({
    path: `glossary/${id}.md`,
    text: record(`
term: TODO exactly as the policy writes it
expansion: TODO what the letters stand for
definition: TODO our own words`),
  }),
};
