import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentProblems } from '../../src/content/check/contentProblems.ts';
import { importFile, writeFiles } from '../../src/commands/import/importFile.ts';
import { dayOfTests } from '../support/brokenContent.ts';
import { inventedText } from '../support/importedContent.ts';

/** What a person writes in the place of each TODO of the invented blood test, key by key. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/payer: TODO.*/, 'payer: example'],
  [/value: TODO.*/g, 'value: not-applicable'],
  [/determination: TODO.*/g, 'determination: not-separately-reimbursed'],
  [/ *appliesTo: .*\n/g, ''],
  [/words: TODO.*/g, 'words: not separately reimbursed'],
  [/^title: TODO.*/m, 'title: References of the invented policy'],
  [/devices: TODO.*/g, 'devices: []'],
];

/** What a person reads in the three citations, in their order. */
const citations: readonly Readonly<Record<string, string>>[] = [
  {
    id: 'invented-2021',
    type: 'article-journal',
    author: '[{ family: Invented, given: A }, { family: Example, given: BC }]',
    etAl: 'false',
    title: '"A test that was never made: an example"',
    'container-title': 'J Invented Med',
    issued:
      '{ date-parts: [[2021, 2, 3]] }\n    volume: "12"\n    issue: 3 Suppl 1\n    page: S1-S9',
  },
  {
    id: 'example-agency-2022',
    type: 'webpage',
    author: '[{ literal: Example Agency }]',
    etAl: 'false',
    title: 'Rule on tests of this kind',
    'container-title': 'Example Agency',
    issued: '{ date-parts: [[2022]] }',
  },
  {
    id: 'de-la-example-2022',
    type: 'article-journal',
    author:
      '[{ family: Example, given: BC, non-dropping-particle: de la }, { family: Invented, given: A }]',
    etAl: 'true',
    title: 'A second test',
    'container-title': 'J Invented Med',
    issued: '{ date-parts: [[2022]] }\n    volume: "13"\n    page: "40"',
  },
];

function fillIn(file: string): void {
  const counts: Record<string, number> = {};
  const filled = answers
    .reduce((text, [open, answer]) => text.replace(open, answer), readFileSync(file, 'utf8'))
    .replace(/\b([a-z-]+|etAl): TODO.*/g, (_, key: string) => {
      const index = counts[key] ?? 0;
      counts[key] = index + 1;
      return `${key}: ${citations[index]?.[key] ?? ''}`;
    });
  writeFileSync(file, filled);
}

test('an imported policy passes the check as soon as a person has filled it in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imported-'));
  try {
    const [text, root] = [join(folder, 'policy.txt'), join(folder, 'content')];
    writeFileSync(text, inventedText('blood-test'));
    const records = {
      'lines-of-business/commercial.md': 'name: Commercial\naliases: []',
      'payers/example.md':
        'name: Example Health Plan\nabbreviation: EHP\ntimeZone: America/New_York\nlines: [{ id: commercial, kind: commercial, name: Commercial Products, formerNames: [] }]',
    };
    for (const [file, facts] of Object.entries(records)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), `---\n${facts}\n---\n`);
    }
    const { files } = importFile(text, root, { policy: 'blood-test', force: false });
    writeFiles(root, files);
    expect(contentProblems(root, dayOfTests)).not.toEqual([]);
    for (const { path } of files) if (!path.endsWith('.txt')) fillIn(join(root, path));
    expect(contentProblems(root, dayOfTests)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
