import type { Decision } from '../content/schemas/block.ts';
import type { Bibliography } from '../content/schemas/reference.ts';
import type { Device } from '../content/schemas/device.ts';
import type { GlossaryTerm } from '../content/schemas/glossary.ts';
import type { LineOfBusinessRecord } from '../content/schemas/lineOfBusiness.ts';
import type { Payer } from '../content/schemas/payer.ts';
import type { Policy } from '../content/schemas/policy.ts';
import type { Regulatory } from '../content/schemas/regulatory.ts';

/** What every record has besides its facts: its id and the file it came from. */
interface Filed {
  id: string;
  /** The file as a message names it, for example "content/devices/ekso.md". */
  file: string;
}

export type PayerRecord = Payer & Filed;

/** One version of one policy, with its health plan; its id is "<policy>/<effective date>". */
export type PolicyVersion = Omit<Policy, 'payer'> & Filed & { policy: string; payer: PayerRecord };
export type RegulatoryEntry = Regulatory & Filed;
export type DeviceRecord = Device & Filed;
export type BibliographyRecord = Bibliography & Filed;
export type LineOfBusiness = LineOfBusinessRecord & Filed;
export type Term = GlossaryTerm & Filed;

/** Everything the content holds. */
export interface Records {
  policies: readonly PolicyVersion[];
  regulatory: readonly RegulatoryEntry[];
  devices: readonly DeviceRecord[];
  references: readonly BibliographyRecord[];
  payers: readonly PayerRecord[];
  linesOfBusiness: readonly LineOfBusiness[];
  glossary: readonly Term[];
}

export type Determination = NonNullable<Decision['determination']>;
export type PriorAuthorization = Policy['priorAuthorization']['values'][number]['value'];
export type MedicalCriteria = Policy['medicalCriteria']['values'][number]['value'];
