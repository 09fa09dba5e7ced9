import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Damage } from '../../support/brokenContent.ts';
import { newFile, policy, testDefects } from '../../support/defect.ts';

const device =
  '---\nname: Other\naliases: []\nmaker: null\nformerMakerNames: []\nmentionOnly: null\noutsideNames: []\noutsideRecords: []\n---\n';
const moved =
  (from: string, to: string): Damage =>
  (root) => {
    renameSync(join(root, from), join(root, to));
  };

/** What stands in the content root: every file has its place and its name. */
testDefects([
  {
    defect: 'a file in the root itself',
    damage: newFile('readme.md', device),
    says: [
      'readme.md:1: the loose file "readme.md"; move it to one of payers, policies, regulatory, devices, references, lines-of-business, glossary, sources, or out of the content',
    ],
  },
  {
    defect: 'an unknown folder',
    damage: newFile('device/other.md', device),
    says: [
      'device/other.md:1: the folder "device"; move it to one of payers, policies, regulatory, devices, references, lines-of-business, glossary, sources, or out of the content',
    ],
  },
  {
    defect: 'an unknown ending',
    damage: newFile('devices/other.markdown', device),
    says: ['devices/other.markdown:1: the ending of "other.markdown"; end it in .md'],
  },
  {
    defect: 'a copy that an editor left',
    damage: newFile('devices/rex.md~', device),
    says: ['devices/rex.md~:1: the ending of "rex.md~"; end it in .md'],
  },
  {
    defect: 'a record of another kind of file',
    damage: newFile('devices/rex.yaml', device),
    says: ['devices/rex.yaml:1: the ending of "rex.yaml"; end it in .md'],
  },
  {
    defect: 'a policy as .md beside the one as .mdx',
    damage: newFile('policies/powered-exoskeleton/2024-11-01.md', device),
    says: [
      'policies/powered-exoskeleton/2024-11-01.md:1: the ending of "2024-11-01.md"; end it in .mdx',
    ],
  },
  {
    defect: 'a draft by its name',
    damage: newFile('devices/_draft.md', device),
    says: [
      'devices/_draft.md:1: the name "_draft.md"; keep drafts and hidden files out of the content',
    ],
  },
  {
    defect: 'a draft folder',
    damage: newFile('policies/_drafts/2024-11-01.mdx', device),
    says: [
      'policies/_drafts/2024-11-01.mdx:1: the name "_drafts"; keep drafts and hidden files out of the content',
    ],
  },
  {
    defect: 'a hidden file',
    damage: newFile('devices/.other.md', device),
    says: [
      'devices/.other.md:1: the name ".other.md"; keep drafts and hidden files out of the content',
    ],
  },
  {
    defect: 'capitals in a name: an id that differs in case only',
    damage: newFile('devices/ReWalk.md', device),
    says: ['devices/ReWalk.md:1: the name "ReWalk"; use lowercase letters, digits and hyphens'],
  },
  {
    defect: 'a space in a name',
    damage: newFile('devices/re walk.md', device),
    says: ['devices/re walk.md:1: the name "re walk"; use lowercase letters, digits and hyphens'],
  },
  {
    defect: 'a dot in a name',
    damage: newFile('devices/rewalk.2.md', device),
    says: ['devices/rewalk.2.md:1: the name "rewalk.2"; use lowercase letters, digits and hyphens'],
  },
  {
    defect: 'a letter with an accent in a name',
    damage: newFile('devices/guillain-barré.md', device),
    says: [
      'devices/guillain-barré.md:1: the name "guillain-barré"; use lowercase letters, digits and hyphens',
    ],
  },
  {
    defect: 'a folder below a collection',
    damage: newFile('devices/old/other.md', device),
    says: [
      'devices/old/other.md:1: the folder of "other.md"; write devices/<id>.md, without folders below',
    ],
  },
  {
    defect: 'a version that is not named by a day',
    damage: moved(policy, 'policies/powered-exoskeleton/2024-02-30.mdx'),
    says: [
      'policies/powered-exoskeleton/2024-02-30.mdx:1: the name "2024-02-30.mdx"; name it after the effective date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'a version outside of a policy folder',
    damage: moved(policy, 'policies/2024-11-01.mdx'),
    says: [
      'policies/2024-11-01.mdx:1: the folder of "2024-11-01.mdx"; write policies/<policy>/<effective date>.mdx',
      'policies/powered-exoskeleton:1: an empty folder; remove it',
    ],
  },
  {
    defect: 'an empty folder',
    damage: (root) => mkdirSync(join(root, 'policies/empty')),
    says: ['policies/empty:1: an empty folder; remove it'],
  },
  {
    defect: 'a policy that is a link to a file of the system',
    damage: (root) => symlinkSync('/etc/hostname', join(root, 'devices/other.md')),
    says: ['devices/other.md:1: a symbolic link; put the file itself there'],
  },
  {
    defect: 'a folder that is a link',
    damage: (root) => symlinkSync('/etc', join(root, 'policies/etc')),
    says: ['policies/etc:1: a symbolic link; put the file itself there'],
  },
  {
    defect: 'a source text that is a link',
    damage: (root) => {
      const path = join(root, 'sources/powered-exoskeleton/2024-11-01.txt');
      rmSync(path);
      symlinkSync('/etc/passwd', path);
    },
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:9: there is no source text sources/powered-exoskeleton/2024-11-01.txt; add the source text',
      'sources/powered-exoskeleton/2024-11-01.exceptions.yaml:1: exceptions without a source text; add sources/powered-exoskeleton/2024-11-01.txt, or remove the file',
      'sources/powered-exoskeleton/2024-11-01.txt:1: a symbolic link; put the file itself there',
    ],
  },
  {
    defect: 'a pipe',
    damage: (root) => {
      execFileSync('mkfifo', [join(root, 'devices/pipe.md')]);
    },
    says: ['devices/pipe.md:1: neither a file nor a folder; remove it'],
  },
]);
