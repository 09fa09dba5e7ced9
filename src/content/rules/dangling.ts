import { listPlacedDecisions } from './blocks.ts';
import type { Records } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

interface Named {
  file: string;
  path: readonly (string | number)[];
  folder: string;
  id: string;
}

/** Every id that a record names belongs to a record that exists. */
export const dangling: Rule = function* (records, { refused }) {
  const known = new Set(refused);
  for (const [folder, all] of [
    ['policies', records.policies.map(({ policy }) => ({ id: policy }))],
    ['regulatory', records.regulatory],
    ['devices', records.devices],
    ['references', records.references],
    ['lines-of-business', records.linesOfBusiness],
  ] as const) {
    for (const { id } of all) known.add(`${folder}/${id}`);
  }
  for (const version of refused) {
    const [folder, policy] = version.split('/');
    if (folder === 'policies') known.add(`policies/${policy}`);
  }
  for (const named of [
    ...ofPayers(records),
    ...ofPolicies(records),
    ...ofEntries(records),
    ...ofReferences(records),
  ]) {
    if (!known.has(`${named.folder}/${named.id}`)) yield missing(named);
  }
};

function* ofPolicies({ policies }: Records): Iterable<Named> {
  for (const version of policies) {
    const { file } = version;
    for (const [index, id] of version.regulatory.entries()) {
      yield { file, path: ['regulatory', index], folder: 'regulatory', id };
    }
    for (const [index, id] of version.relatedPolicies.policies.entries()) {
      yield { file, path: ['relatedPolicies', 'policies', index], folder: 'policies', id };
    }
    const { elsewhere } = version.medicalCriteria;
    if (elsewhere?.policy) {
      const path = ['medicalCriteria', 'elsewhere', 'policy'];
      yield { file, path, folder: 'policies', id: elsewhere.policy };
    }
    for (const { path, decision } of listPlacedDecisions(version)) {
      const { kind, id } = decision.elsewhere ?? {};
      if (kind !== 'policy' || !id) continue;
      yield { file, path: [...path, 'elsewhere', 'id'], folder: 'policies', id };
    }
    if (version.ended?.replacedBy) {
      const path = ['ended', 'replacedBy'];
      yield { file, path, folder: 'policies', id: version.ended.replacedBy };
    }
    if (version.bibliography !== null) {
      yield { file, path: ['bibliography'], folder: 'references', id: version.bibliography };
    }
  }
}

function* ofPayers({ payers }: Records): Iterable<Named> {
  for (const { file, lines } of payers) {
    for (const [index, { kind }] of lines.entries()) {
      yield { file, path: ['lines', index, 'kind'], folder: 'lines-of-business', id: kind };
    }
  }
}

function* ofEntries({ regulatory }: Records): Iterable<Named> {
  for (const { file, device, predicate } of regulatory) {
    yield { file, path: ['device'], folder: 'devices', id: device };
    if (predicate) {
      yield { file, path: ['predicate', 'device'], folder: 'devices', id: predicate.device };
    }
  }
}

function* ofReferences({ references: bibliographies }: Records): Iterable<Named> {
  for (const { file, references } of bibliographies) {
    for (const [index, { devices }] of references.entries()) {
      for (const [position, { device }] of devices.entries()) {
        const path = ['references', index, 'devices', position, 'device'];
        yield { file, path, folder: 'devices', id: device };
      }
    }
  }
}

function missing({ file, path, folder, id }: Named): Problem {
  const found = `"${id}" has no file in ${folder}/`;
  return { file, path, found, cure: `write the id of a file in ${folder}/, or add one` };
}
