import { dangling } from '../../../src/content/rules/dangling.ts';
import { deviceMentions } from '../../../src/content/rules/deviceMentions.ts';
import { deviceNames } from '../../../src/content/rules/deviceNames.ts';
import { duplicates } from '../../../src/content/rules/duplicates.ts';
import { orphans } from '../../../src/content/rules/orphans.ts';
import { readingIds } from '../../../src/content/rules/readingIds.ts';
import { sameWork } from '../../../src/content/rules/sameWork.ts';
import { sources } from '../../../src/content/rules/sources.ts';
import { submissions } from '../../../src/content/rules/submissions.ts';
import { one, policyOf, testRule } from '../../support/ruleTable.ts';

testRule(dangling, {
  good: [
    [
      'a related policy that exists',
      (s) => policyOf(s).relatedPolicies.policies.push('powered-exoskeleton'),
    ],
  ],
  bad: [
    ['an entry', (s) => policyOf(s).regulatory.push('x'), '"x" has no file in regulatory/'],
    ['a bibliography', (s) => (policyOf(s).bibliography = 'x'), '"x" has no file in references/'],
    [
      'a related policy',
      (s) => policyOf(s).relatedPolicies.policies.push('x'),
      '"x" has no file in policies/',
    ],
    [
      'the device of an entry',
      (s) => (one(s.records.regulatory, '2017-hal').device = 'x'),
      '"x" has no file in devices/',
    ],
  ],
});

testRule(orphans, {
  good: [
    [
      'a device that only a reference names',
      (s) => (one(s.records.devices, 'rex').mentionOnly = 'in-reference'),
    ],
    [
      'a term of this site that no policy uses',
      (s) => Object.assign(one(s.records.glossary, 'fda'), { term: 'FDB', ofSite: true }),
    ],
  ],
  bad: [
    ['an entry', (s) => policyOf(s).regulatory.pop(), 'no policy lists this record'],
    [
      'a device',
      (s) =>
        one(s.records.references, 'powered-exoskeleton').references.forEach(
          (r) => (r.devices = r.devices.filter(({ device }) => device !== 'rex')),
        ),
      'no regulatory record and no reference uses this device',
    ],
    [
      'a bibliography',
      (s) => (policyOf(s).bibliography = null),
      'no policy uses this reference list',
    ],
    [
      'a term',
      (s) => (one(s.records.glossary, 'fda').term = 'FDB'),
      'the term "FDB" is in no policy text',
    ],
  ],
});

testRule(duplicates, {
  good: [
    ['names that differ by more than case', (s) => (one(s.records.devices, 'rex').name = 'REX II')],
  ],
  bad: [
    [
      'a device name in other case',
      (s) => (one(s.records.devices, 'rex').name = 'hal'),
      'the device name "hal" is used twice, first in content/devices/hal.md',
    ],
    [
      'a term',
      (s) => (one(s.records.glossary, 'fda').term = 'RCT'),
      'the term "RCT" is used twice, first in content/glossary/fda.md',
    ],
    [
      'a name of a line of business',
      (s) =>
        one(s.records.payers, 'bcbsri').lines.at(-1)?.formerNames.push('Medicare Advantage Plans'),
      'the name of a line of business "Medicare Advantage Plans" is used twice, first above',
    ],
    [
      'a title of two policies',
      (s) => s.records.policies.push({ ...policyOf(s), policy: 'other', file: 'other.mdx' }),
      `the title "Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities" is used twice, first in content/policies/powered-exoskeleton/2024-11-01.mdx`,
    ],
  ],
});

testRule(readingIds, {
  good: [
    [
      'the same reading in two versions of one policy',
      (s) => s.records.policies.push({ ...policyOf(s), file: 'other.mdx' }),
    ],
  ],
  bad: [
    [
      'the same reading in two policies',
      (s) =>
        s.records.policies.push({
          ...policyOf(s),
          readings: policyOf(s).readings.slice(0, 1),
          policy: 'other',
          file: 'other.mdx',
        }),
      'the reading id "effective-date" is used twice, first in content/policies/powered-exoskeleton/2024-11-01.mdx',
    ],
  ],
});

testRule(submissions, {
  good: [
    [
      'the number of one device in two entries',
      (s) =>
        s.records.regulatory.push({
          ...one(s.records.regulatory, '2017-hal'),
          id: '2017-hal-2',
          file: 'x.md',
        }),
    ],
  ],
  bad: [
    [
      'the number of another device',
      (s) => (one(s.records.regulatory, '2017-hal').submission = 'K143690'),
      'the FDA submission number "K143690" is used twice, first in content/regulatory/2016-ekso.md',
      'the FDA submission number "K143690" is used twice, first above',
    ],
    [
      'both entries of a number in one version',
      (s) => {
        s.records.regulatory.push({ ...one(s.records.regulatory, '2017-hal'), id: '2017-hal-2' });
        policyOf(s).regulatory.push('2017-hal-2');
      },
      'the FDA submission number "K171909" is used twice, first above',
    ],
  ],
});

testRule(sameWork, {
  good: [
    [
      'the same work in two bibliographies',
      (s) =>
        s.records.references.push({
          ...one(s.records.references, 'powered-exoskeleton'),
          file: 'x.md',
        }),
    ],
  ],
  bad: [
    [
      'a PMID under another id',
      (s) => {
        const all = structuredClone(one(s.records.references, 'powered-exoskeleton'));
        all.references = all.references.slice(0, 1).map((r) => ({ ...r, id: 'other-2012' }));
        s.records.references.push({ ...all, file: 'x.md' });
      },
      'PMID "22333043" is "zeilig-2012" in content/references/powered-exoskeleton.md',
    ],
  ],
});

testRule(sources, {
  good: [],
  bad: [
    [
      'another text',
      (s) => (policyOf(s).source.sha256 = '0'),
      `the source text sources/powered-exoskeleton/2024-11-01.txt has the SHA-256 6618a5a2d484743e89fa665a9139418ec7d0c589257b2c78de53a72697931660`,
    ],
    [
      'a text without a version',
      (s) => s.sourceTexts.set('x/2024-11-01', { file: 'x', sha256: '0' }),
      'a source text without a version',
    ],
    [
      'a version without a text',
      (s) => s.sourceTexts.clear(),
      'there is no source text sources/powered-exoskeleton/2024-11-01.txt',
      'exceptions without a source text',
    ],
  ],
});

testRule(deviceNames, {
  good: [
    [
      'a device within longer words of a citation',
      (s) => {
        const [first] = one(s.records.references, 'powered-exoskeleton').references;
        first?.devices.splice(0, 1, { device: 'rewalk', asPrinted: 'ReWalk™ exoskeleton suit' });
      },
    ],
  ],
  bad: [
    [
      'a name of another device',
      (s) => (one(s.records.regulatory, '2014-rewalk').names = ['ReWalk™', 'ReWalk ReStore']),
      '"ReWalk ReStore" does not name the device "rewalk"',
    ],
    [
      'a longer name, which is that of another device',
      (s) =>
        (one(s.records.regulatory, '2022-eksonr').predicate = {
          device: 'ekso',
          asPrinted: 'EksoNR',
        }),
      '"EksoNR" does not name the device "ekso"',
    ],
  ],
});

testRule(deviceMentions, {
  good: [
    [
      'an alias that a citation prints',
      (s) => one(s.records.devices, 'rex').aliases.push('RAPPER II'),
    ],
  ],
  bad: [
    [
      'a mention of a device with an entry',
      (s) => (one(s.records.devices, 'hal').mentionOnly = 'in-reference'),
      '"in-reference", but "hal" has a regulatory record',
    ],
    [
      'no mention of a device without one',
      (s) => (one(s.records.devices, 'rex').mentionOnly = null),
      'null, but "rex" has no regulatory record and is not a predicate',
    ],
  ],
});
