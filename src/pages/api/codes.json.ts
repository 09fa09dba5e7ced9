import { jsonResponse } from '../../api/jsonResponse.ts';
import { codesJson } from '../../api/contract.ts';
import { codes } from '../../catalog.ts';
import { answersForCode } from '../../domain/codes.ts';
import { crdCoverageOf } from '../../domain/crdCoverage.ts';
import { codeUrl } from '../../urls.ts';

export const GET = () =>
  jsonResponse(
    codesJson,
    codes.map(({ code, system, listings }) => ({
      code,
      system,
      descriptor: listings[0].descriptor,
      policies: listings.map((listing) => ({
        id: listing.policy.policy,
        determinations: [...listing.determinations],
        crd: crdCoverageOf(answersForCode(listing)),
      })),
      url: codeUrl(code),
    })),
  );
