import { jsonResponse } from '../../api/jsonResponse.ts';
import { codesJson } from '../../api/contract.ts';
import { codes } from '../../catalog.ts';
import { descriptorOrNull } from '../../domain/descriptors.ts';
import { codeUrl } from '../../urls.ts';

export const GET = () =>
  jsonResponse(
    codesJson,
    codes.map(({ code, name, system, listings }) => ({
      code,
      system,
      descriptor: descriptorOrNull(listings[0].descriptor),
      policies: listings.map(({ policy, determinations }) => ({
        id: policy.policy,
        determinations: [...determinations],
      })),
      url: codeUrl(name),
    })),
  );
