import { anchors } from '../../../src/content/rules/anchors.ts';
import { citedReferences } from '../../../src/content/rules/citedReferences.ts';
import { corrections } from '../../../src/content/rules/corrections.ts';
import { entryDecisions } from '../../../src/content/rules/entryDecisions.ts';
import { evidence } from '../../../src/content/rules/evidence.ts';
import { identifiersInProse } from '../../../src/content/rules/identifiersInProse.ts';
import { indicationWords } from '../../../src/content/rules/indicationWords.ts';
import { internalLinks } from '../../../src/content/rules/internalLinks.ts';
import { placedParts } from '../../../src/content/rules/placedParts.ts';
import { printedReferences } from '../../../src/content/rules/printedReferences.ts';
import { readings } from '../../../src/content/rules/readings.ts';
import { parseBody } from '../../../src/text/body.ts';
import { extractBodyFacts } from '../../../src/text/extractBodyFacts.ts';
import { one, policyOf, testRule, writeBody, type Situation } from '../../support/ruleTable.ts';

const reference = (s: Situation) => {
  const [first] = one(s.records.references, 'powered-exoskeleton').references;
  if (!first) throw new Error('the bibliography has a reference');
  return first;
};
const onlyReading = (
  s: Situation,
  asPrinted: string,
  within?: string,
  readAs: string | null = null,
) =>
  (policyOf(s).readings = [
    {
      id: 'x',
      asPrinted,
      readAs,
      confidence: 'high',
      reason: 'x',
      ...(within && { within }),
    },
  ]);

testRule(evidence, {
  good: [
    [
      'words that the entry prints',
      (s) => one(s.records.regulatory, '2017-hal').indications[0]?.limits.push('to be used'),
    ],
  ],
  bad: [
    [
      'words that it does not print',
      (s) => one(s.records.regulatory, '2017-hal').indications[0]?.limits.push('other words'),
      '"other words" is not in the text of this record',
    ],
  ],
});

/** Gives the entry on Keeogo other words. */
const writeEntry = (s: Situation, text: string) =>
  s.bodies.set(
    one(s.records.regulatory, '2020-keeogo').file,
    extractBodyFacts(parseBody(text, 'markdown'), 1),
  );
const keeogo = (s: Situation) => one(s.records.regulatory, '2020-keeogo');

testRule(entryDecisions, {
  good: [
    [
      'another word, pathway and number',
      (s) => {
        writeEntry(
          s,
          'In 2020, Keeogo™ (B-Temia) was authorized under a humanitarian device exemption (H200001).',
        );
        Object.assign(keeogo(s), {
          wordAsPrinted: 'authorized',
          pathway: 'hde',
          submission: 'H200001',
          predicate: null,
        });
      },
    ],
    [
      'words without a decision',
      (s) => {
        writeEntry(s, 'Keeogo™ (B-Temia) is sold.');
        keeogo(s).predicate = null;
      },
    ],
  ],
  bad: [
    ['a year', (s) => (keeogo(s).year = 2018), 'year is "2018", but the source says "2020"'],
    [
      'a year that is left out',
      (s) => (keeogo(s).year = null),
      'year is null, but the source says "2020"',
    ],
    [
      'a maker',
      (s) => (keeogo(s).maker = 'Other'),
      'maker is "Other", but the source says "B-Temia"',
    ],
    [
      'a pathway',
      (s) => (keeogo(s).pathway = 'de-novo'),
      'pathway is "de-novo", but the source says "510(k)"',
    ],
  ],
});

/** Its one indication, with other words for it. */
const indicate = (s: Situation, words: string, facts: object) => {
  writeEntry(
    s,
    `In 2020, Keeogo™ (B-Temia) was cleared through the 510(k) process (K201539). Keeogo is intended for use in ${words}.`,
  );
  keeogo(s).predicate = null;
  Object.assign(keeogo(s).indications[0] ?? {}, {
    conditionAsPrinted: 'stroke patients',
    setting: null,
    ...facts,
  });
};

testRule(indicationWords, {
  good: [
    [
      'levels in other forms',
      (s) =>
        indicate(s, 'spinal cord injury at T4–T6 or C5 through T2', {
          conditions: ['spinal-cord-injury'],
          conditionAsPrinted: 'spinal cord injury',
          levels: { from: 'T4', to: 'T6', asPrinted: 'T4–T6' },
        }),
    ],
    [
      'a setting without a name of ours',
      (s) =>
        indicate(s, 'stroke patients at home', {
          setting: { kind: 'other', asPrinted: 'at home' },
        }),
    ],
    [
      'grades in one list',
      (s) =>
        indicate(s, 'stroke patients (ASIA C or D)', {
          asia: [
            { grade: 'C', asPrinted: 'ASIA C or D' },
            { grade: 'D', asPrinted: 'ASIA C or D' },
          ],
        }),
    ],
    [
      'strength of one arm',
      (s) =>
        indicate(s, 'stroke patients with 3/5 in one arm', {
          armStrength: { grade: '3/5', arms: 'at-least-one', asPrinted: '3/5 in one arm' },
        }),
    ],
  ],
  bad: [
    [
      'a setting without a name of ours, left out',
      (s) => indicate(s, 'stroke patients at home', {}),
      'setting is null, but these words say "home"',
    ],
    [
      'a supervision left out',
      (s) => indicate(s, 'stroke patients supervised by a nurse', {}),
      'supervision is null, but these words say "supervised"',
    ],
    [
      'a condition too many',
      (s) => indicate(s, 'stroke patients', { conditions: ['stroke', 'multiple-sclerosis'] }),
      'conditions are [stroke, multiple-sclerosis], but the source says "stroke patients"',
    ],
    [
      'a grade left out',
      (s) =>
        indicate(s, 'stroke patients (ASIA C or D)', {
          asia: [{ grade: 'C', asPrinted: 'ASIA C or D' }],
        }),
      'asia without D, but these words say "ASIA C or D"',
    ],
  ],
});

testRule(readings, {
  good: [
    [
      'one that a longer quotation makes unique',
      (s) => {
        writeBody(s, 'a leg and the leg');
        onlyReading(s, 'leg', 'the leg');
      },
    ],
  ],
  bad: [
    [
      'one that is not printed',
      (s) => onlyReading(s, 'xyz'),
      '"xyz" occurs 0 times in this record',
    ],
    [
      'one that is printed twice',
      (s) => {
        writeBody(s, 'a leg and the leg');
        onlyReading(s, 'leg');
      },
      '"leg" occurs 2 times in this record',
    ],
    [
      'one across emphasis',
      (s) => {
        writeBody(s, 'a *left* leg');
        onlyReading(s, 'left leg');
      },
      '"left leg" occurs 0 times in this record',
    ],
  ],
});

testRule(corrections, {
  good: [
    ['words that could be put in their place', (s) => onlyReading(s, 'lef', undefined, 'left')],
    [
      'words about the text that are printed themselves',
      (s) => onlyReading(s, 'Policy,Statement', undefined, 'Policy Statement'),
    ],
    ['a comment that is no correction', (s) => onlyReading(s, 'leg')],
  ],
  bad: [
    [
      'a comment on what the words are',
      (s) => onlyReading(s, 'leg', undefined, 'a leg, not coverage criteria'),
      '"a leg, not coverage criteria" says something about the text ("coverage")',
    ],
    [
      'a comment on the policy, in a reference',
      (s) =>
        reference(s).readings.push({
          id: 'x',
          asPrinted: 'leg',
          readAs: 'the number that the policy gives',
          confidence: 'high',
          reason: 'x',
        }),
      '"the number that the policy gives" says something about the text ("policy")',
    ],
  ],
});

testRule(printedReferences, {
  good: [
    [
      'a number that a reading gives',
      (s) => {
        reference(s).asPrinted = reference(s).asPrinted.replace('22333043', '2233304');
        reference(s).readings.push({
          id: 'x',
          asPrinted: '2233304',
          readAs: 'PMID 22333043',
          confidence: 'high',
          reason: 'x',
        });
      },
    ],
  ],
  bad: [
    ['a PMID', (s) => (reference(s).PMID = '22333044'), '"22333044" is not in "zeilig-2012"'],
    [
      'a part of a PMID',
      (s) => (reference(s).PMID = '2233304'),
      '"2233304" is not in "zeilig-2012"',
    ],
    [
      'a year',
      (s) => (reference(s).issued['date-parts'][0] = [2011]),
      'issued is [2011], but the source says "Mar 2012"',
    ],
    [
      'a day that no month has',
      (s) => {
        reference(s).asPrinted = reference(s).asPrinted.replace('Mar 2012;', 'Spring 2012,');
        reference(s).issued['date-parts'][0] = [2012, 2, 30];
      },
      'day 30 of month 2',
    ],
  ],
});

testRule(citedReferences, {
  good: [
    ['a citation by its number', (s) => writeBody(s, 'A study.<Cite id="asselin-2015">2</Cite>')],
    ['a raised number', (s) => writeBody(s, 'A study.<Cite id="asselin-2015">²</Cite>')],
  ],
  bad: [
    [
      'a citation of nothing',
      (s) => writeBody(s, 'A study.<Cite id="x">2</Cite>'),
      'the citation of "x", which is not in the reference list',
    ],
    [
      'a wrong number',
      (s) => writeBody(s, 'A study.<Cite id="asselin-2015">3</Cite>'),
      'the citation "3" of "asselin-2015", which is number 2',
    ],
  ],
});

const all =
  '<MedicalCriteria />\n\n<PriorAuthorization />\n\n<PolicyStatement />\n\n<Coverage />\n\n<RegulatoryEntries />\n\n<Coding />\n\n<RelatedPolicies />\n\n<Published />\n\n';

testRule(placedParts, {
  good: [
    [
      'no references where there is no bibliography',
      (s) => {
        writeBody(s, all);
        policyOf(s).bibliography = null;
      },
    ],
  ],
  bad: [
    [
      'a part that is missing',
      (s) => writeBody(s, all),
      '<References /> is missing, so what it shows would not be published',
    ],
    [
      'a part that stands twice',
      (s) => writeBody(s, `${all}<References />\n\n<Coding />`),
      'a second <Coding />',
    ],
  ],
});

testRule(anchors, {
  good: [['a heading of its own', (s) => writeBody(s, '## Other')]],
  bad: [
    [
      'the anchor of a reference',
      (s) => writeBody(s, '## Ref 1'),
      'the heading "Ref 1", but its anchor "ref-1" is taken',
    ],
    [
      'the anchor of a line of business',
      (s) => writeBody(s, '## Commercial'),
      'the heading "Commercial", but its anchor "commercial" is taken',
    ],
  ],
});

testRule(internalLinks, {
  good: [
    ['a page', (s) => writeBody(s, '[x](/devices/rex/)')],
    ['a heading', (s) => writeBody(s, '## Other\n\n[x](#other)')],
    ['another site', (s) => writeBody(s, '[x](https://example.com/y)')],
  ],
  bad: [
    [
      'no page',
      (s) => writeBody(s, '[x](/devices/x/)'),
      'a link to "/devices/x/", which is not a page or a heading',
    ],
    [
      'no heading',
      (s) => writeBody(s, '[x](#other)'),
      'a link to "#other", which is not a page or a heading',
    ],
  ],
});

testRule(identifiersInProse, {
  good: [
    ['what the data have', (s) => writeBody(s, 'K1007, K143690, DEN130034 and PMID 22333043.')],
    ['numbers that are none', (s) => writeBody(s, 'T4 to L5, 12345 steps, 4/5, A1C and 2024.')],
  ],
  bad: [
    [
      'a code',
      (s) => writeBody(s, 'See E0738.'),
      'the code "E0738" in the words, which no record has',
    ],
    [
      'a CPT code',
      (s) => writeBody(s, 'See CPT 97116.'),
      'the code "97116" in the words, which no record has',
    ],
    [
      'an FDA number',
      (s) => writeBody(s, 'See K143691.'),
      'the FDA number "K143691" in the words, which no record has',
    ],
    [
      'an FDA number with a digit too few',
      (s) => writeBody(s, 'See K14369.'),
      'the FDA number "K14369" in the words, which no record has',
    ],
    [
      'a PMID',
      (s) => writeBody(s, 'See PMID 22333044.'),
      'the PMID "22333044" in the words, which no record has',
    ],
  ],
});
