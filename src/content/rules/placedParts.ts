import type { PolicyVersion } from '../../domain/records.ts';
import type { Rule } from './problem.ts';

/** Each part of a policy is placed once in its body: what is not placed is not shown. */
export const placedParts: Rule = function* ({ policies }, { bodies }) {
  for (const version of policies) {
    const { file } = version;
    const body = bodies.get(file);
    if (!body) continue;
    const placed = Map.groupBy(body.parts, ({ name }) => name);
    for (const part of partsOf(version)) {
      if (placed.has(part)) continue;
      const found = `<${part} /> is missing, so what it shows would not be published`;
      yield { file, line: 1, found, cure: `put <${part} /> where the source has that part` };
    }
    for (const [name, [, second]] of placed) {
      if (!second) continue;
      yield { file, line: second.line, found: `a second <${name} />`, cure: 'place it once' };
    }
  }
};

/** The parts that a version has something for. */
const partsOf = ({ regulatory, bibliography, codingGroups }: PolicyVersion) => [
  ...['MedicalCriteria', 'PriorAuthorization', 'PolicyStatement', 'Coverage'],
  ...(regulatory.length > 0 ? ['RegulatoryEntries'] : []),
  ...(codingGroups.length > 0 ? ['Coding'] : []),
  ...['RelatedPolicies', 'Published'],
  ...(bibliography === null ? [] : ['References']),
];
