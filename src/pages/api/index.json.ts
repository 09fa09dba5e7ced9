import { contractVersion, indexJson } from '../../formats/api/contract.ts';
import { dataFormats } from '../../formats/api/dataFormats.ts';
import { createJsonFile } from '../../formats/api/createJsonFile.ts';
import { policies, scope } from '../../catalog.ts';
import { noticeOpening } from '../../domain/notice.ts';
import { schemaUrl } from '../../urls.ts';
import { today } from '../../site.ts';

/** The formats for programs, with what cannot stand in the files that are lists. */
export const GET = createJsonFile(indexJson, () => ({
  contractVersion,
  generatedAt: today,
  scope: { ...scope, healthPlans: [...scope.healthPlans] },
  notice: [...new Set(policies.map(({ current }) => noticeOpening(current.notice)))],
  files: dataFormats.map(({ schema, ...format }) => ({
    ...format,
    schema: schema && schemaUrl(schema),
  })),
}));
