import { jsonFile } from '../../formats/api/jsonFile.ts';
import { codesJson } from '../../formats/api/contract.ts';
import { codes } from '../../catalog.ts';
import { descriptorOrNull } from '../../domain/descriptors.ts';
import { answersForCode } from '../../domain/codes.ts';
import { crdCoverageOf } from '../../domain/crdCoverage.ts';
import { codeUrl } from '../../urls.ts';

export const GET = jsonFile(codesJson, () =>
  codes.map(({ code, name, system, listings }) => ({
    code,
    system,
    descriptor: descriptorOrNull(listings[0].descriptor),
    policies: listings.map((listing) => ({
      id: listing.policy.policy,
      determinations: [...listing.determinations],
      crd: crdCoverageOf(answersForCode(listing)),
    })),
    url: codeUrl(name),
  })),
);
