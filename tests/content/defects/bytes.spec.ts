import { rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Damage } from '../../support/brokenContent.ts';
import { inPolicy, newFile, policy, testDefects } from '../../support/defect.ts';

/** The bytes of a record in another encoding or with other line ends. */
const rewritten =
  (file: string, change: (bytes: Buffer) => Uint8Array | string): Damage =>
  (root) => {
    const path = join(root, file);
    writeFileSync(path, change(readFileSync(path)));
  };
const rex = 'devices/rex.md';

/** The bytes of a file: encoding, line ends, size. */
testDefects([
  {
    defect: 'a byte order mark',
    damage: rewritten(rex, (bytes) => `\uFEFF${bytes.toString()}`),
    says: ['devices/rex.md:1: a byte order mark; save it as UTF-8 without one'],
  },
  {
    defect: 'Windows line ends',
    damage: rewritten(rex, (bytes) => bytes.toString().replaceAll('\n', '\r\n')),
    says: ['devices/rex.md:1: a carriage return; save it with Unix line ends (LF)'],
  },
  {
    defect: 'UTF-16',
    damage: rewritten(rex, (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le')),
    says: ['devices/rex.md:1: a file in UTF-16; save it as UTF-8'],
  },
  {
    defect: 'UTF-16 without a mark',
    damage: rewritten(rex, (bytes) => Buffer.from(bytes.toString(), 'utf16le')),
    says: ['devices/rex.md:1: a NUL character; save it as UTF-8, without NUL characters'],
  },
  {
    defect: 'Windows-1252',
    damage: rewritten(rex, (bytes) =>
      Buffer.from(bytes.toString().replace('REX', 'REX®'), 'latin1'),
    ),
    says: ['devices/rex.md:2: bytes that are not UTF-8; save it as UTF-8'],
  },
  {
    defect: 'a NUL character',
    damage: inPolicy('The goal of', 'The\0 goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a NUL character; save it as UTF-8, without NUL characters',
    ],
  },
  {
    defect: 'an empty file',
    damage: newFile(rex, ''),
    says: ['devices/rex.md:1: an empty file; write the record, or remove the file'],
  },
  {
    defect: 'a file of white space',
    damage: newFile(rex, '\n \n'),
    says: ['devices/rex.md:1: an empty file; write the record, or remove the file'],
  },
  {
    defect: 'a huge file',
    damage: rewritten(policy, (bytes) => bytes.toString() + 'words '.repeat(4_000_000)),
    says: ['policies/powered-exoskeleton/2024-11-01.mdx:1: a file of 24.0 MB; keep it below 2 MB'],
  },
  {
    defect: 'a huge body',
    damage: rewritten(policy, (bytes) => bytes.toString() + 'words '.repeat(100_000)),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:124: words of 605079 characters; keep them below 500000 characters',
    ],
  },
  {
    defect: 'a quotation nested 3,000 deep',
    damage: rewritten(
      'regulatory/2014-rewalk.md',
      (bytes) => `${String(bytes)}\n${'>'.repeat(3000)} words\n`,
    ),
    says: [
      'regulatory/2014-rewalk.md:81: a quotation nested 3000 deep; write \\> for a plain > at the start of a line',
    ],
  },
  {
    defect: 'no policy at all',
    damage: (root) => rmSync(join(root, 'policies'), { recursive: true }),
    says: [
      'content:1: no policy in policies/; add policies/<policy>/<effective date>.mdx: a site without policies answers nothing',
    ],
  },
  {
    defect: 'conflict markers in the facts',
    damage: inPolicy(
      'kind: Medical Coverage Policy',
      '<<<<<<< HEAD\nkind: Medical Coverage Policy\n=======\nkind: Medical Policy\n>>>>>>> other',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:2: the conflict marker "<<<<<<<"; finish the merge: keep one side and remove the markers',
      'policies/powered-exoskeleton/2024-11-01.mdx:4: the conflict marker "======="; finish the merge: keep one side and remove the markers',
      'policies/powered-exoskeleton/2024-11-01.mdx:6: the conflict marker ">>>>>>>"; finish the merge: keep one side and remove the markers',
    ],
  },
]);
