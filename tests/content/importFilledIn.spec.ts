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
  [/type: TODO.*/g, 'type: article-journal'],
  [/author: TODO.*/g, 'author: [{ literal: Invented }]'],
  [/etAl: TODO.*/g, 'etAl: false'],
  [/title: TODO.*/g, 'title: A work'],
  [/devices: TODO.*/g, 'devices: []'],
];

/** Values that differ from citation to citation. */
const years = ['2021', '2022', '2022'];

function fillIn(file: string): void {
  let [id, issued] = [0, 0];
  const filled = answers
    .reduce((text, [open, answer]) => text.replace(open, answer), readFileSync(file, 'utf8'))
    .replace(/id: TODO.*/g, () => `id: invented-${(id += 1)}`)
    .replace(/issued: TODO.*/g, () => `issued: { date-parts: [[${years[issued++] ?? ''}]] }`);
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
