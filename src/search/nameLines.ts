import { listLineNames } from '../domain/lineNames.ts';
import type { LineOfBusiness, PolicyVersion } from '../domain/records.ts';
import type { PlanName } from './question/planNames.ts';

/** The lines of business of some versions, with the other names under which people ask for them. */
export function nameLines(
  versions: readonly Pick<PolicyVersion, 'payer' | 'lines'>[],
  kinds: readonly LineOfBusiness[],
): readonly PlanName[] {
  const lines = versions.flatMap(({ payer }) => payer.lines);
  return listLineNames(versions).map((name) => {
    const named = lines.filter((line) => line.name === name);
    const ofKind = kinds.filter(({ id }) => named.some(({ kind }) => kind === id));
    const aliases = [
      ...named.flatMap(({ formerNames }) => formerNames),
      ...ofKind.flatMap((kind) => [kind.name, ...kind.aliases]),
    ];
    return { name, aliases: [...new Set(aliases)] };
  });
}
