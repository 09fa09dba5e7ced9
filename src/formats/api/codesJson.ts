import type { z } from 'astro/zod';
import { codes, getLastDay } from '../../catalog.ts';
import { answerDay } from '../../site.ts';
import { isDecided } from '../../domain/answers/sentences/labelAnswer.ts';
import { answerListing, findCommonLimit, type CodeListing } from '../../domain/codes.ts';
import { descriptorOrNull } from '../../domain/descriptors.ts';
import { codeUrl, policyVersionUrl } from '../../urls.ts';
import { decisionJson, listRulesJson } from './answerJson.ts';
import type { codesJson } from './contract.ts';
import { createCrdJson } from './crdJson.ts';

type CodeJson = z.input<typeof codesJson>[number];

/** How a policy lists a code, with everything that limits what it decides. */
export function listingJson(listing: CodeListing) {
  const answers = answerListing(listing, answerDay);
  return {
    descriptor: descriptorOrNull(listing.descriptor),
    heading: listing.heading,
    sentence: listing.sentence,
    determinations: answers.filter(isDecided).map(decisionJson),
    priorAuthorization: listRulesJson(answers, ({ priorAuthorization }) => priorAuthorization),
    scope: findCommonLimit(answers),
    except: [...listing.except],
    validFrom: listing.dates?.from ?? null,
    validUntil: listing.dates?.until ?? null,
    inAttachment: listing.attachment !== null,
    attachment: listing.attachment,
  };
}

function coverageJson(listing: CodeListing): CodeJson['policies'][number] {
  const { policy, anchor } = listing;
  return {
    id: policy.policy,
    title: policy.title,
    owner: policy.payer.name,
    effectiveDate: policy.effectiveDate.date,
    inForceUntil: getLastDay(policy),
    lastReviewed: policy.lastReviewed?.date ?? null,
    ...listingJson(listing),
    crd: createCrdJson(policy, listing),
    url: policyVersionUrl(policy.id, anchor),
  };
}

/** The codes of the policies in force, each with every place where one lists it. */
export const allCodesJson = (): CodeJson[] =>
  codes.map(({ code, name, system, listings }) => {
    const [descriptor, ...others] = new Set(listings.map((listing) => listing.descriptor));
    const isSame = descriptor !== undefined && others.length === 0;
    return {
      code,
      system,
      descriptor: isSame ? descriptorOrNull(descriptor) : null,
      policies: listings.map(coverageJson),
      url: codeUrl(name),
    };
  });
