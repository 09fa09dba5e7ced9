import type { PayerRecord, PolicyVersion } from '../records.ts';
import type { Day } from './answer.ts';

type Facts =
  | 'id'
  | 'title'
  | 'lines'
  | 'effectiveDate'
  | 'lastReviewed'
  | 'lastUpdated'
  | 'draft'
  | 'ended'
  | 'replaces'
  | 'statements'
  | 'coverage'
  | 'codingGroups'
  | 'memberBilling'
  | 'priorAuthorization'
  | 'medicalCriteria';

/** What answers need of a health plan; `elsewhere`: the plan's words that its policies for a line are not among these. */
export type AnswerPayer = Pick<PayerRecord, 'id' | 'name' | 'timeZone'> & {
  lines: readonly (PayerRecord['lines'][number] & { elsewhere?: string })[];
};

/** What answers need of one version; a whole record is one. */
export type AnswerVersion = Pick<PolicyVersion, Facts> & { payer: AnswerPayer };

export type AnswerGroup = AnswerVersion['codingGroups'][number];
export type AnswerEntry = AnswerGroup['codes'][number];

export interface AnswerPolicy {
  id: string;
  versions: readonly AnswerVersion[];
}

/** What is known of all records, for those who have only a part of them. */
export interface RecordSummary {
  payers: readonly { id: string; name: string; policies: number }[];
  /** The lines that some version speaks of. */
  lines: readonly { payer: string; id: string; kind: string }[];
}

export interface AnswerRecords {
  policies: readonly AnswerPolicy[];
  /** Set where `policies` are only those that list the codes asked. */
  summary?: RecordSummary;
  builtOn: Day;
  /** What the site's addresses begin with: "" or "/site". */
  base: string;
}

/** The summary of whole records. */
export function summarizeRecords(policies: readonly AnswerPolicy[]): RecordSummary {
  const payers = new Map<string, { id: string; name: string; policies: number }>();
  const lines = new Map<string, RecordSummary['lines'][number]>();
  for (const { versions } of policies) {
    const [first] = versions;
    if (!first) continue;
    const { id, name } = first.payer;
    payers.set(id, { id, name, policies: (payers.get(id)?.policies ?? 0) + 1 });
    for (const { payer, lines: spoken } of versions)
      for (const line of payer.lines)
        if (spoken.includes(line.id))
          lines.set(`${id}/${line.id}`, { payer: id, id: line.id, kind: line.kind });
  }
  return { payers: [...payers.values()], lines: [...lines.values()] };
}
