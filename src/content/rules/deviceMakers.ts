import { extractPlainWords } from '../../domain/bodyFacts.ts';
import { findMaker } from '../../domain/decisionForms.ts';
import type { Rule } from './problem.ts';

/**
 * The maker of a device is one that its entries print, and null only where they print none; its
 * former names are those that stand behind "previously" or "formerly".
 */
export const deviceMakers: Rule = function* ({ devices, regulatory }, { bodies, refused }) {
  if (refused.size > 0) return;
  for (const { id, file, maker, formerMakerNames } of devices) {
    const entries = regulatory.filter(({ device }) => device === id);
    const printed = entries.flatMap((entry) => {
      const body = bodies.get(entry.file);
      return (body && findMaker(extractPlainWords(body), entry.names)) ?? [];
    });
    const makers = printed.map((one) => one.maker);
    if (maker === null ? makers.length > 0 : !makers.includes(maker)) {
      const where =
        makers.length > 0
          ? `but the source says "${makers[0]}"`
          : 'which no regulatory record gives';
      const found = `maker is ${maker === null ? 'null' : `"${maker}"`}, ${where}`;
      yield { file, path: ['maker'], found, cure: `write ${makers[0] ?? 'null'}` };
    }
    const former = printed.flatMap((one) => one.former);
    const path = ['formerMakerNames'];
    for (const name of former) {
      if (formerMakerNames.includes(name)) continue;
      const found = `formerMakerNames without "${name}", which the source gives`;
      yield { file, path, found, cure: 'add it' };
    }
    for (const [index, name] of formerMakerNames.entries()) {
      if (former.includes(name)) continue;
      const found = `the former name "${name}", which no regulatory record gives as one`;
      yield { file, path: [...path, index], found, cure: 'copy it from the source, or remove it' };
    }
  }
};
