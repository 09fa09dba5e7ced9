import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extractBody, parseContentFile } from '../../../src/content/records/frontMatter.ts';
import type { BibliographyRecord, PolicyVersion } from '../../../src/domain/records.ts';

/** What MDX would take for markup stays words. */
const asWords = (text: string) => text.replaceAll('<', '&lt;').replaceAll('{', '&#123;');

/** The same words as ours, one MDX or Markdown file a page, as a plain Astro site would hold them. */
export function writeRivalContent(content: string, target: string): void {
  const write = (file: string, facts: object, body: string) => {
    const path = join(target, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\n${JSON.stringify(facts)}\n---\n\n${body}\n`);
  };
  const read = (file: string) => readFileSync(join(content, file), 'utf8');

  const lists = new Map<string, string>();
  for (const file of globSync('references/*.md', { cwd: content })) {
    const { title, references } = parseContentFile(read(file)).data as BibliographyRecord;
    const list = references.map(({ asPrinted }, index) => `${index + 1}. ${asWords(asPrinted)}`);
    lists.set(file.replace(/^references\/|\.md$/g, ''), list.join('\n'));
    write(file, { title }, list.join('\n'));
  }
  for (const file of globSync('devices/*.md', { cwd: content })) {
    const { name, maker } = parseContentFile(read(file)).data as { name: string; maker: string };
    write(file, { title: name }, `Made by ${maker}.`);
  }
  for (const file of globSync('policies/*/*.mdx', { cwd: content })) {
    const { data, body } = parseContentFile(read(file));
    const version = data as PolicyVersion;
    const codes = version.codingGroups.flatMap((group) => group.codes);
    const parts: Record<string, string> = {
      MedicalCriteria: `## MEDICAL CRITERIA\n\n${version.medicalCriteria.text}`,
      PriorAuthorization: `## PRIOR AUTHORIZATION\n\n${version.priorAuthorization.text}`,
      PolicyStatement: `## POLICY STATEMENT\n\n${version.statements.map(({ heading, text }) => `### ${heading}\n\n${text}`).join('\n\n')}`,
      Coverage: `## COVERAGE\n\n${version.coverage}`,
      Coding: `## CODING\n\n| Code | Descriptor |\n| --- | --- |\n${codes.map(({ code, descriptor }) => `| ${code} | ${descriptor} |`).join('\n')}`,
      RelatedPolicies: `## RELATED POLICIES\n\n${version.relatedPolicies.asPrinted}`,
      Published: `## PUBLISHED\n\n${version.publications.map(({ asPrinted }) => asPrinted).join('\n\n')}`,
      RegulatoryEntries: version.regulatory
        .map((id) => extractBody(read(`regulatory/${id}.md`)).trim())
        .join('\n\n'),
      References: `## REFERENCES\n\n${lists.get(version.bibliography ?? '') ?? ''}`,
    };
    const words = body
      .replace(/^<([A-Z]\w+) \/>$/gm, (all, part: string) => parts[part] ?? all)
      .replace(/<OurHeading>(.*)<\/OurHeading>/g, '## $1')
      .replace(/<Cite [^>]*>(.*?)<\/Cite>/g, '$1');
    write(
      file,
      {
        title: version.title,
        description: version.statements[0]?.text,
        effective: version.effectiveDate.date,
        codes: codes.map(({ code, descriptor }) => ({ code, descriptor })),
      },
      `${words}\n\n${version.notice}`,
    );
  }
}
