import { answerSummary } from '../answer.ts';
import { listCodes, type CodeListing } from '../codes.ts';
import type { PolicyVersion } from '../records.ts';
import { createChange, replacement, type Change } from './change.ts';

/** The differences in codes: what has come, what has gone, what is decided or called otherwise. */
export function compareCodes(before: PolicyVersion, after: PolicyVersion): readonly Change[] {
  const [old, now] = [before, after].map(
    (version) => new Map(listCodes(version).map((listing) => [keyOf(listing), listing])),
  );
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [listedBefore, listedAfter] = [old?.get(key), now?.get(key)];
    const { name = '', decisions = [] } = listedAfter ?? listedBefore ?? {};
    const limits = [...new Set(decisions.flatMap((one) => one.limits))].join('; ');
    const what = `Code ${name}${limits ? ` (${limits})` : ''}`;
    const anchors = {
      ...(listedBefore && { before: listedBefore.anchor }),
      ...(listedAfter && { after: listedAfter.anchor }),
    };
    if (!listedBefore || !listedAfter) {
      const sign = listedAfter ? 'added' : 'removed';
      const words = [listedBefore, listedAfter].map(
        (one) => one && `${decided(one)} ${printed(one)}`,
      );
      return createChange(`${what}, ${sign}`, words[0], words[1], anchors);
    }
    return [
      ...replacement(
        `${what}, determination`,
        decided(listedBefore),
        decided(listedAfter),
        anchors,
      ),
      ...createChange(what, printed(listedBefore), printed(listedAfter), anchors),
    ];
  });
}

const keyOf = ({ name, decisions }: CodeListing) =>
  `${name} ${[...new Set(decisions.flatMap(({ limits }) => limits))].join('; ')}`;

const decided = ({ decisions }: CodeListing): string => answerSummary(decisions);

const printed = ({ asPrinted, descriptor, dates }: CodeListing): string =>
  [asPrinted, descriptor, dates?.asPrinted].filter(Boolean).join(' ');
