import { createHash } from 'node:crypto';
import type { Content } from '../check/readContent.ts';
import { doubtPrint } from './doubtfulPrint.ts';
import { DeviceRegister } from './devices/register.ts';
import { idFrom } from './devices/names.ts';
import { exceptionsOf } from './exceptions.ts';
import { Findings, inOrder, type Finding } from './finding.ts';
import type { Choices, ImportedFile } from './importedFile.ts';
import { lineRecords } from './policy/lineRecords.ts';
import { losses } from './losses.ts';
import { factsOf } from './policy/facts.ts';
import { piecesOf } from './policy/pieces.ts';
import { readableText } from './readableText.ts';
import { bibliographyRecord } from './references/records.ts';
import { entryOf } from './regulatory/entry.ts';
import { doubtGrades } from './regulatory/gradeDoubts.ts';
import { regulatoryRecords } from './regulatory/records.ts';
import { regulatoryBlocks } from './regulatory/regulatoryBlocks.ts';
import { printedTemplate } from './template/sections.ts';
import { policyBody } from './write/policyBody.ts';
import { recordText } from './write/record.ts';
import { yamlOf } from './write/yaml.ts';

/** The files that a text becomes, with every doubt; or, where it cannot be imported, why. */
export interface Imported {
  /** The version, "<policy>/<effective date>"; none where the text is refused. */
  version: string | undefined;
  files: readonly ImportedFile[];
  doubts: readonly Finding[];
  refusals: readonly Finding[];
}

/** Reads a source text of the printed template. Words stay as printed; nothing is written. */
export function importText(bytes: Buffer, choices: Choices, held: Content | undefined): Imported {
  const findings = new Findings();
  const readable = readableText(bytes);
  if ('refusals' in readable) return refused(findings, readable.refusals);
  const read = findings.attempt(() => recordsOf(readable.text, bytes, choices, held, findings));
  if (!read || findings.refusals.length > 0) return refused(findings, findings.refusals);
  return { ...read, doubts: inOrder(findings.doubts), refusals: [] };
}

const refused = (findings: Findings, refusals: readonly Finding[]): Imported => ({
  version: undefined,
  files: [],
  doubts: inOrder(findings.doubts),
  refusals: inOrder(refusals),
});

function recordsOf(
  text: string,
  bytes: Buffer,
  choices: Choices,
  held: Content | undefined,
  findings: Findings,
) {
  const template = printedTemplate(text, findings);
  const titles = new Map(
    held?.records.policies.map(({ title, policy }) => [title.toLowerCase(), policy]),
  );
  const facts = factsOf(template, choices, titles, findings);
  if (!facts) return undefined;
  const { title, effectiveDate } = facts;
  const policy = choices.policy ?? idFrom(title);
  const version = `${policy}/${effectiveDate.date}`;
  if (!choices.policy) {
    findings.doubt(
      template.head[0]?.line ?? 1,
      `the id "${policy}", made of the title`,
      'choose the id with --policy: it is the address of the policy for good',
    );
  }
  doubtPrint(template, findings);
  const register = new DeviceRegister(held?.records.devices ?? []);
  const pieces = piecesOf(template.sections, findings);
  const blocks = template.sections.flatMap((section) => regulatoryBlocks(section.blocks).entries);
  const entries = blocks.map((entry) => entryOf(entry, findings));
  doubtGrades(entries, findings);
  const regulatory = regulatoryRecords(entries, register, effectiveDate.date, held, findings);
  const list = template.sections.find(
    ({ heading, blocks: [first] }) => heading === 'REFERENCES' && first?.kind === 'reference',
  );
  const named = { policy, title, effectiveDate: effectiveDate.date };
  const bibliography = list && bibliographyRecord(list, named, register, held, findings);
  const exceptions = exceptionsOf(text, template.furniture);
  findings.refusals.push(
    ...losses(text, template, {
      facts,
      pieces,
      entries: blocks,
      references: list?.blocks ?? [],
      exceptions,
    }),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const names = { regulatory: regulatory.ids, bibliography: bibliography?.id ?? null };
  const files: ImportedFile[] = [
    {
      path: `policies/${version}.mdx`,
      text: recordText(
        'policies',
        { ...facts, source: { sha256 }, ...names },
        policyBody(pieces, findings),
      ),
      line: 1,
    },
    { path: `sources/${version}.txt`, text, line: 1 },
    ...(exceptions.length > 0
      ? [
          {
            path: `sources/${version}.exceptions.yaml`,
            text: yamlOf(exceptions),
            line: template.furniture[0]?.line ?? 1,
          },
        ]
      : []),
    ...regulatory.files,
    ...(bibliography?.files ?? []),
    ...register.devices
      .filter(({ isHeld }) => !isHeld)
      .map(({ id, isHeld: _, line, ...device }) => ({
        path: `devices/${id}.md`,
        text: recordText('devices', device),
        line,
      })),
    ...lineRecords(facts.statements, held, template, findings),
  ];
  return { version, files };
}
