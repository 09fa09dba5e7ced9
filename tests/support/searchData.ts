import { toColumns } from '../../src/search/columns.ts';
import type {
  CodeEntity,
  DeviceEntity,
  EntityData,
  PolicyEntity,
} from '../../src/search/entityData.ts';

/** A version of an invented policy as the search data have it: its codes with their group and valid days. */
export interface SmallVersion {
  policy: string;
  version: string;
  scopes?: readonly string[];
  codes: readonly { code: string; group?: number; valid?: string }[];
}

const line = { determination: 'covered' } as const;

function policyEntity({ policy, version, scopes = [''] }: SmallVersion): PolicyEntity {
  return {
    url: `/policies/${policy}/`,
    title: `Policy ${policy}`,
    owner: 'Invented Health Plan',
    version,
    effective: version,
    reviewed: '2026-03-01',
    priorAuthorization: 'Required',
    billing: '',
    coverage: '',
    notice: '',
    words: '',
    groups: scopes.map((scope, index) => ({
      sentence: `The codes of group ${index} are covered:`,
      lines: [
        {
          ...line,
          name: 'Commercial Products',
          label: 'Covered',
          ...(scope && { limits: [scope] }),
        },
      ],
    })),
  };
}

/** Search data of these versions. */
export function searchData(...versions: readonly SmallVersion[]): EntityData {
  const codes = versions.flatMap((version, policy) =>
    version.codes.map(({ code, group = 0, valid = '' }): CodeEntity => ({
      ...{ code, policy, group, valid },
      ...{ descriptor: '', words: '', except: '' },
    })),
  );
  return {
    base: '',
    policies: versions.map(policyEntity),
    codes: toColumns(codes),
    devices: toColumns<DeviceEntity>([]),
    synonyms: {},
  };
}
