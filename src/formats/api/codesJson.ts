import type { z } from 'astro/zod';
import { codes, getLastDay } from '../../catalog.ts';
import type { DecisionForLine } from '../../domain/answer.ts';
import { findCommonLimit, type CodeListing } from '../../domain/codes.ts';
import { descriptorOrNull } from '../../domain/descriptors.ts';
import { codeUrl, policyVersionUrl } from '../../urls.ts';
import type { codesJson } from './contract.ts';
import { createCrdJson } from './crdJson.ts';

type CodeJson = z.input<typeof codesJson>[number];

/** A decision for one line of business as the contract has it. */
export const decisionJson = ({
  lineOfBusiness,
  name,
  words,
  limits,
  ...rest
}: DecisionForLine) => ({
  lineOfBusiness,
  line: name,
  determination: rest.determination,
  elsewhere: rest.elsewhere,
  asPrinted: words,
  limits: [...limits],
});

/** How a policy lists a code, with everything that limits what it decides. */
export const listingJson = (listing: CodeListing) => ({
  descriptor: descriptorOrNull(listing.descriptor),
  heading: listing.heading,
  sentence: listing.sentence,
  determinations: listing.decisions.map(decisionJson),
  scope: findCommonLimit(listing),
  except: [...listing.except],
  validFrom: listing.dates?.from ?? null,
  validUntil: listing.dates?.until ?? null,
  inAttachment: listing.isInAttachment,
});

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
