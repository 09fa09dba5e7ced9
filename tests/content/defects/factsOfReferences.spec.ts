import { bibliography, testFacts } from '../../support/defect.ts';

/** A field of a reference that its citation does not print, one at a time. (What only a person can judge: `judgment.spec.ts`.) */
testFacts(bibliography, [
  [
    'the month',
    'issued: { date-parts: [[2012, 3]] }',
    'issued: { date-parts: [[2012, 4]] }',
    '13: issued is [2012, 4], but the source says "Mar 2012"; write [2012, 3]: exactly as precise as the source',
  ],
  [
    'a month left out',
    'issued: { date-parts: [[2012, 3]] }',
    'issued: { date-parts: [[2012]] }',
    '13: issued is [2012], but the source says "Mar 2012"; write [2012, 3]: exactly as precise as the source',
  ],
  [
    'a day that is not printed',
    'issued: { date-parts: [[2012, 3]] }',
    'issued: { date-parts: [[2012, 3, 1]] }',
    '13: issued is [2012, 3, 1], but the source says "Mar 2012"; write [2012, 3]: exactly as precise as the source',
  ],
  [
    'the year of a reference',
    'issued: { date-parts: [[2012, 3]] }',
    'issued: { date-parts: [[2011, 3]] }',
    '13: issued is [2011, 3], but the source says "Mar 2012"; write [2012, 3]: exactly as precise as the source',
  ],
  [
    'the pages',
    'page: "96-101"',
    'page: "96-110"',
    '16: page is "96-110", but the source says "96-101"; write "96-101"',
  ],
  [
    'no pages',
    `    page: "96-101"
`,
    '',
    '4: no page, but the source says "96-101"; write "96-101"',
  ],
  [
    'the volume',
    'volume: "35"',
    'volume: "36"',
    '14: volume is "36", but the source says "35"; write "35"',
  ],
  [
    'no volume',
    `    volume: "35"
`,
    '',
    '4: no volume, but the source says "35"; write "35"',
  ],
  ['the issue', 'issue: "2"', 'issue: "3"', '15: issue is "3", but the source says "2"; write "2"'],
  [
    'no issue',
    `    issue: "2"
`,
    '',
    '4: no issue, but the source says "2"; write "2"',
  ],
  [
    'volume and issue exchanged',
    `volume: "35"
    issue: "2"`,
    `volume: "2"
    issue: "35"`,
    '14: volume is "2", but the source says "35"; write "35"',
    '15: issue is "35", but the source says "2"; write "2"',
  ],
  [
    'the first author',
    'family: "Zeilig"',
    'family: "Zelig"',
    '6: authors (Zelig, Weingarden, Zwecker) with which "zeilig-2012" does not begin; list them as published; set etAl if the source says "et al."',
  ],
  [
    'the initials of an author',
    'family: "Weingarden", given: "H"',
    'family: "Weingarden", given: "HP"',
    '6: authors (Zeilig, Weingarden, Zwecker) with which "zeilig-2012" does not begin; list them as published; set etAl if the source says "et al."',
  ],
  [
    'the order of the authors',
    `      - { family: "Zeilig", given: "G" }
      - { family: "Weingarden", given: "H" }`,
    `      - { family: "Weingarden", given: "H" }
      - { family: "Zeilig", given: "G" }`,
    '6: authors (Weingarden, Zeilig, Zwecker) with which "zeilig-2012" does not begin; list them as published; set etAl if the source says "et al."',
  ],
  [
    'an author left out',
    `      - { family: "Zwecker", given: "M" }
`,
    '',
    '6: authors (Zeilig, Weingarden) with which "zeilig-2012" does not begin; list them as published; set etAl if the source says "et al."',
  ],
  [
    '"et al." left out',
    'etAl: true',
    'etAl: false',
    '6: authors (Zeilig, Weingarden, Zwecker) with which "zeilig-2012" does not begin; list them as published; set etAl if the source says "et al."',
  ],
  [
    '"et al." added',
    `family: "Domingo", given: "A" }
    etAl: false`,
    `family: "Domingo", given: "A" }
    etAl: true`,
    '192: authors (Kressler, Domingo) with which "kressler-2019" does not begin; list them as published; set etAl if the source says "et al."',
  ],
  [
    'the journal',
    'container-title: "J Spinal Cord Med"',
    'container-title: "Spinal Cord"',
    '12: container-title is "Spinal Cord", but the source says "J Spinal Cord Med"; write "J Spinal Cord Med"',
  ],
  [
    'the title of a reference',
    'people with complete spinal cord injury: a pilot study"',
    'people with spinal cord injury: a pilot study"',
    '11: "Safety and tolerance of the ReWalk™ exoskeleton suit for ambulation by people with spinal cord injury: a pilot study" is not in "zeilig-2012"; write what the citation says, or describe the error under its readings',
  ],
  [
    'the kind of a reference',
    'type: article-journal',
    'type: book',
    '5: type is "book", but the source cites an article; write article-journal',
  ],
  [
    'a PMID',
    'PMID: "22333043"',
    'PMID: "22333034"',
    '17: "22333034" is not in "zeilig-2012"; write what the citation says, or describe the error under its readings',
  ],
  [
    'no PMID',
    `    PMID: "22333043"
`,
    '',
    '4: no PMID, but the source gives 22333043; write "22333043"',
  ],
  [
    'a PMID of the next reference',
    'PMID: "22333043"',
    'PMID: "26230182"',
    '17: "26230182" is not in "zeilig-2012"; write what the citation says, or describe the error under its readings',
    '36: the PMID "26230182" is used twice, first above; keep it in one place, or correct the other',
  ],
  [
    'the DOI',
    `jamanetworkopen.2024.31501"
    asPrinted`,
    `jamanetworkopen.2024.31510"
    asPrinted`,
    '860: "10.1001/jamanetworkopen.2024.31510" is not in "spungen-2024"; write what the citation says, or describe the error under its readings',
  ],
  [
    'no DOI',
    `    DOI: "10.1001/jamanetworkopen.2024.31501"
`,
    '',
    '847: no DOI, but the source gives 10.1001/jamanetworkopen.2024.31501; write "10.1001/jamanetworkopen.2024.31501"',
  ],
  [
    'a printed DOI as one from outside',
    '    DOI: "10.1001/',
    '    outsideDOI: "10.1001/',
    '847: no DOI, but the source gives 10.1001/jamanetworkopen.2024.31501; write "10.1001/jamanetworkopen.2024.31501"',
    '860: an outsideDOI, but the citation gives the DOI; write it as DOI',
  ],
  [
    'the device of a reference',
    '{ device: rewalk, asPrinted: "ReWalk™" }',
    '{ device: restore, asPrinted: "ReWalk™" }',
    '19: devices without "rewalk", but the title says "ReWalk™"; add the device with the words for it',
    '20: "ReWalk™" does not name the device "restore"; write the device in these words, or add the name to devices/restore.md',
  ],
  [
    'no device of a reference',
    `devices:
      - { device: rewalk, asPrinted: "ReWalk™" }`,
    'devices: []',
    '19: devices without "rewalk", but the title says "ReWalk™"; add the device with the words for it',
  ],
]);
