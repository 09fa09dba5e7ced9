import { createHash } from 'node:crypto';
import type { Content } from '../check/readContent.ts';
import { DeviceRegister } from './devices/register.ts';
import type { Findings } from './finding.ts';
import type { ImportedFile } from './importedFile.ts';
import { lineRecords } from './policy/lineRecords.ts';
import type { ReadPolicy } from './readPolicy.ts';
import { bibliographyRecord } from './references/records.ts';
import { regulatoryRecords } from './regulatory/records.ts';
import { policyBody } from './write/policyBody.ts';
import { recordText } from './write/record.ts';
import { yamlOf } from './write/yaml.ts';

/** The content files of a policy that has been read, but those that the content holds already. */
export function filesOf(
  text: string,
  read: ReadPolicy,
  held: Content | undefined,
  findings: Findings,
): readonly ImportedFile[] {
  const { version, facts, exceptions, template } = read;
  const register = new DeviceRegister(held?.records.devices ?? []);
  const regulatory = regulatoryRecords(read, register, held, findings);
  const bibliography = bibliographyRecord(read, register, held, findings);
  const policy = {
    ...facts,
    source: { sha256: createHash('sha256').update(text).digest('hex') },
    regulatory: regulatory.ids,
    bibliography: bibliography?.id ?? null,
  };
  const body = policyBody(read.pieces, findings);
  const files: ImportedFile[] = [
    { path: `policies/${version}.mdx`, text: recordText('policies', policy, body), line: 1 },
    { path: `sources/${version}.txt`, text, line: 1 },
  ];
  if (exceptions.length > 0) {
    const line = template.furniture[0]?.line ?? 1;
    const path = `sources/${version}.exceptions.yaml`;
    files.push({ path, text: yamlOf(exceptions), line });
  }
  files.push(...regulatory.files, ...(bibliography?.files ?? []));
  for (const { id, isHeld, line, ...device } of register.devices) {
    if (isHeld) continue;
    files.push({ path: `devices/${id}.md`, text: recordText('devices', device), line });
  }
  return [...files, ...lineRecords(facts.statements, held, template)];
}
