import { bibliography, inFile, inPolicy, newFile, testDefects } from '../../support/defect.ts';

/** Numbers and names that must be the only ones. */
testDefects([
  {
    defect: 'a regulatory entry listed twice',
    damage: inPolicy('  - 2017-hal', '  - 2017-hal\n  - 2017-hal'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:50: the FDA submission number "K171909" is used twice, first above; keep it in one place, or correct the other',
      'policies/powered-exoskeleton/2024-11-01.mdx:50: the regulatory record "2017-hal" is used twice, first above; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'a term that stands twice',
    damage: newFile(
      'glossary/fda-2.md',
      '---\nterm: FDA\nexpansion: other\ndefinition: Another one.\n---\n',
    ),
    says: [
      'glossary/fda.md:2: the term "FDA" is used twice, first in glossary/fda-2.md; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'an FDA number that two devices claim',
    damage: inFile('regulatory/2022-gems-h.md', 'submission: K213452', 'submission: K201539'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:52: the FDA submission number "K201539" is used twice, first above; keep it in one place, or correct the other',
      'regulatory/2022-gems-h.md:8: submission is "K201539", but the source says "K213452"; write K213452',
      'regulatory/2022-gems-h.md:8: the FDA submission number "K201539" is used twice, first in regulatory/2020-keeogo.md; keep it in one place, or correct the other',
      'regulatory/2022-gems-h.md:31: the FDA number "K213452" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
  {
    defect: 'an FDA number in the outside layer of another device',
    damage: inFile('devices/honda-walking-assist.md', 'K181294', 'K152416'),
    says: [
      'devices/honda-walking-assist.md:10: the FDA submission number "K152416" is used twice, first in regulatory/2016-indego.md; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'a PMID that two references claim',
    damage: inFile(bibliography, 'PMID: "26230182"', 'PMID: "22333043"'),
    says: [
      'references/powered-exoskeleton.md:36: "22333043" is not in "asselin-2015"; write what the citation says, or describe the error under its readings',
      'references/powered-exoskeleton.md:36: the PMID "22333043" is used twice, first above; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'a reference id that stands twice',
    damage: inFile(bibliography, '- id: asselin-2015', '- id: zeilig-2012'),
    says: [
      'references/powered-exoskeleton.md:23: the id "zeilig-2012" is used twice, first above; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'an FDA number that the entry does not print',
    damage: inFile('regulatory/2021-exoatlet-ii.md', 'submission: K201473', 'submission: K201474'),
    says: [
      'regulatory/2021-exoatlet-ii.md:8: submission is "K201474", but the source says "K201473"; write K201473',
      'regulatory/2021-exoatlet-ii.md:37: the FDA number "K201473" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
  {
    defect: 'two devices of one name',
    damage: inFile('devices/rex.md', 'name: REX', 'name: HAL'),
    says: [
      'devices/rex.md:3: the device name "hal" is used twice, first in devices/hal.md; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'a work that another bibliography calls by another id',
    damage: newFile(
      'references/another.md',
      `---
title: Another bibliography
references:
  - id: zeilig-other
    type: article-journal
    author:
      - { family: "Zeilig", given: "G" }
    etAl: true
    title: "Safety"
    container-title: "J Spinal Cord Med"
    issued: { date-parts: [[2012, 3]] }
    PMID: "22333043"
    devices: []
    asPrinted: "Zeilig G, et al. Safety. J Spinal Cord Med. 2012 Mar. PMID: 22333043."
    readings: []
---
`,
    ),
    says: [
      'references/another.md:1: no policy uses this reference list; use "another" in another record, or remove the file',
      'references/powered-exoskeleton.md:17: PMID "22333043" is "zeilig-other" in references/another.md; write the number in the source, or the same id for the same work',
    ],
  },
]);
