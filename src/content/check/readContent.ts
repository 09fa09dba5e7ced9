import type { Context, Problem } from '../rules/problem.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Records } from '../../domain/records.ts';
import { collections, type CollectionName } from '../records/collections.ts';
import { readContentTree } from '../records/readContentTree.ts';
import type { FidelityException } from '../schemas/fidelityException.ts';
import { getExpectedWords } from '../source/exceptions.ts';
import { whyNotCompared } from '../source/notCompared.ts';
import { readSourceWords } from '../source/readSourceWords.ts';
import { formatFileName, readFile, type ReadFile } from './readFile.ts';

/** All of a content root, read without Astro, with what is wrong in single files. */
export interface Content extends Omit<Context, 'today'> {
  records: Records;
  /** The YAML of each file that has one, to find lines in. */
  facts: ReadonlyMap<string, NonNullable<ReadFile['yaml']>>;
  /** The SHA-256 of each file that was read. */
  digests: ReadonlyMap<string, string>;
  problems: readonly Problem[];
}

/** Reads every file of a content root and holds each against what is asked of it alone. */
export function readContent(root: string): Content {
  const { files, misplaced } = readContentTree(root);
  const read = files.map(readFile);
  const hasPolicies = files.some(({ kind }) => kind === 'policies') || misplaced.length > 0;
  const all = <Name extends CollectionName>(name: Name) =>
    read.flatMap(({ kind, id, file, data }) =>
      kind === name && data ? [{ ...data, id, file }] : [],
    ) as unknown as Records[Name];
  const payers = all('payers');
  const { versions, homeless } = joinPayers(all('policies'), payers);
  return {
    records: {
      payers,
      policies: versions,
      regulatory: all('regulatory'),
      devices: all('devices'),
      references: all('references'),
      linesOfBusiness: all('linesOfBusiness'),
      glossary: all('glossary'),
    },
    bodies: new Map(read.flatMap(({ file, body }) => (body ? [[file, body]] : []))),
    facts: new Map(read.flatMap(({ file, yaml }) => (yaml ? [[file, yaml]] : []))),
    digests: new Map(read.flatMap(({ file, sha256 }) => (sha256 ? [[file, sha256]] : []))),
    sourceTexts: new Map(
      read.flatMap(({ kind, id, file, sha256, text = '' }) =>
        kind === 'sources' && sha256 ? [[id, { file, sha256, ...wordsOf(id, text, read) }]] : [],
      ),
    ),
    exceptions: new Map(
      read.flatMap(({ kind, id, file }) => (kind === 'exceptions' ? [[id, file]] : [])),
    ),
    refused: new Set([
      ...read.flatMap(({ kind, id, isRefused }) =>
        isRefused && kind !== 'sources' && kind !== 'exceptions'
          ? [`${collections[kind].folder}/${id}`]
          : [],
      ),
      ...misplaced.map(({ path }) => path),
      ...homeless.map(({ id }) => `policies/${id}`),
      ...(hasPolicies ? [] : ['policies']),
    ]),
    problems: [
      ...(hasPolicies ? [] : [noPolicy(root)]),
      ...misplaced.map(({ path, ...rest }) => ({ file: formatFileName(path), line: 1, ...rest })),
      ...read.flatMap(({ problems }) => problems),
      ...homeless.map(({ file, payer }) => ({
        file,
        path: ['payer'],
        found: `"${payer}" has no file in payers/`,
        cure: 'write the id of a file in payers/, or add one',
      })),
    ],
  };
}

/** Gives each version the record of its payer. One whose payer is not there is no record yet. */
function joinPayers(
  read: readonly (Omit<Policy, 'payer'> & { id: string; file: string; payer: unknown })[],
  payers: Records['payers'],
) {
  const byId = new Map(payers.map((payer) => [payer.id, payer]));
  const homeless: { id: string; file: string; payer: string }[] = [];
  const versions = read.flatMap((version) => {
    const payer = byId.get(String(version.payer));
    const { id, file } = version;
    if (!payer) homeless.push({ id, file, payer: String(version.payer) });
    return payer ? [{ ...version, payer, policy: id.split('/')[0] ?? id }] : [];
  });
  return { versions, homeless };
}

/** The words that the records are to hold; none where the text is not compared. */
function wordsOf(id: string, text: string, read: readonly ReadFile[]) {
  if (whyNotCompared(text) !== undefined) return {};
  const exceptions = read.find((one) => one.kind === 'exceptions' && one.id === id)?.data;
  return {
    words: getExpectedWords(readSourceWords(text), (exceptions ?? []) as FidelityException[]),
  };
}

const noPolicy = (root: string): Problem => ({
  file: formatFileName(root),
  line: 1,
  found: 'no policy in policies/',
  cure: 'add policies/<policy>/<effective date>.mdx: a site without policies answers nothing',
});
