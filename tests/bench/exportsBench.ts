import { readFileSync } from 'node:fs';
import { numberReferences } from '../../src/domain/citations.ts';
import { citationItem } from '../../src/formats/citationItems.ts';
import { formatPolicyMarkdown } from '../../src/formats/markdown/formatPolicyMarkdown.ts';
import { formatRis } from '../../src/formats/formatRis.ts';
import { parseContentFile } from '../../src/content/records/frontMatter.ts';
import { content } from '../support/contentRecords.ts';
import { table } from './table.ts';

/** `npm run bench -- --only exports`: processor time of each export for one policy of the real size. */
const times = Number(process.argv[2] ?? 50);
const [version] = content.records.policies;
const [bibliography] = content.records.references;
if (!version || !bibliography) throw new Error('the content has no policy or no bibliography');

const { references } = bibliography;
const bodyOf = ({ file }: { file: string }) => parseContentFile(readFileSync(file, 'utf8')).body;
const entries = version.regulatory.flatMap((id) =>
  content.records.regulatory
    .filter((entry) => entry.id === id)
    .map((entry) => ({ entry, body: bodyOf(entry) })),
);
const items = numberReferences(references).map(citationItem);
const body = bodyOf(version);

const exports: Readonly<Record<string, () => string>> = {
  'index.md': () => formatPolicyMarkdown({ version, body, entries, references }),
  'references.ris': () => formatRis(items),
};

console.log(
  table(
    Object.entries(exports).map(([file, write]) => {
      const { length } = write();
      const before = process.cpuUsage();
      for (let time = 0; time < times; time += 1) write();
      const { user, system } = process.cpuUsage(before);
      const milliseconds = ((user + system) / 1000 / times).toFixed(1);
      return { file, 'processor time': `${milliseconds} ms`, characters: length };
    }),
  ),
);
