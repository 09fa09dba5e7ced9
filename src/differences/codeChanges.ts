import { codesOf, type CodeListing } from '../domain/codes.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { determinationLabels, lineOfBusinessNames } from '../domain/vocabulary.ts';
import { changeOf, type Change } from './change.ts';

/** The differences in codes: what has come, what has gone, what is decided or called otherwise. */
export function codeChanges(before: PolicyVersion, after: PolicyVersion): readonly Change[] {
  const [old, now] = [before, after].map(
    (version) => new Map(codesOf(version).map((listing) => [keyOf(listing), listing])),
  );
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [listedBefore, listedAfter] = [old?.get(key), now?.get(key)];
    const { name = '', scope = null } = listedAfter ?? listedBefore ?? {};
    const sign = listedBefore && listedAfter ? '' : listedAfter ? ', added' : ', removed';
    return changeOf(
      `Code ${name}${scope ? ` (${scope})` : ''}${sign}`,
      listedBefore && inWords(listedBefore),
      listedAfter && inWords(listedAfter),
      {
        ...(listedBefore && { before: listedBefore.anchor }),
        ...(listedAfter && { after: listedAfter.anchor }),
      },
    );
  });
}

const keyOf = ({ name, scope }: CodeListing) => `${name} ${scope ?? ''}`;

function inWords({ asPrinted, descriptor, dates, determinations }: CodeListing): string {
  const decided = determinations.map(
    ({ lineOfBusiness, determination }) =>
      `${lineOfBusinessNames[lineOfBusiness]}: ${determinationLabels[determination]}.`,
  );
  return [...decided, asPrinted, descriptor, dates?.asPrinted].filter(Boolean).join(' ');
}
