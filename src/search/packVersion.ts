import { describeDeviceMatch } from '../domain/deviceAnswer.ts';
import { noticeOpening } from '../domain/notice.ts';
import type { PolicyVersion, Records } from '../domain/records.ts';
import type { VersionEntity } from './entityData.ts';

/** A version as the browser gets it, with the position of its health plan. */
export function packVersion(
  version: PolicyVersion,
  payer: number,
  devices: Records['devices'],
): VersionEntity {
  const { id, title, lines, effectiveDate, lastReviewed, lastUpdated, draft, ended } = version;
  const { replaces, statements, coverage, codingGroups, memberBilling } = version;
  const { criteria: _criteria, ...medicalCriteria } = version.medicalCriteria;
  const facts = {
    ...{ id, payer, title, lines, effectiveDate, lastReviewed, lastUpdated, draft, ended },
    ...{ replaces, statements, coverage, memberBilling },
    codingGroups: codingGroups.map(({ codes, ...group }) => ({
      ...group,
      codes: codes.map(({ asPrinted, ...code }) =>
        asPrinted === code.code ? code : { ...code, asPrinted },
      ),
    })),
    priorAuthorization: version.priorAuthorization,
    medicalCriteria,
    notice: noticeOpening(version.notice),
    ...(version.regulatory.length > 0 &&
      devices.length > 0 && { devices: describeDeviceMatch(version, devices) }),
  };
  return removeRemarks(facts);
}

/** Why a person was certain, and which reading explains a row, is for those who write content. */
const removeRemarks = (facts: VersionEntity): VersionEntity =>
  JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (isRemark(key) ? undefined : value)),
  ) as VersionEntity;

const isRemark = (key: string) => key === 'confirmed' || key === 'note';
