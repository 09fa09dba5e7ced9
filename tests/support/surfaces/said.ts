import { readFileSync } from 'node:fs';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import {
  isDecided,
  labelAnswer,
  listLimitTexts,
} from '../../../src/domain/answers/sentences/labelAnswer.ts';
import { formatCodeSlug } from '../../../src/domain/codeNames.ts';
import { nameListing } from '../../../src/domain/codes.ts';
import { formatCodeCell } from '../../../src/domain/formatCsv.ts';
import { documentAt } from '../builtSite.ts';
import { csvRows } from '../csvRows.ts';
import { unique, writeRule, writeSaid, type CodeInOnePolicy, type Said } from './stated.ts';

/** What each surface of a built site says of a code in one policy: what is decided, and of authorization. */
export interface SaidOfCode {
  decided: Said;
  authorization: Said;
}

const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const unquote = (text: string) => text.replace(/^“|”$/g, '');
/** A decision, then the sentence of what goes with every answer. */
const withOverAll = (said: string, overAll: string) => (overAll ? `${said} ${overAll}` : said);

/** The page of the code, its section for the policy. */
export function readPage({ listed, policy }: CodeInOnePolicy, dist: string): SaidOfCode {
  const document = documentAt(`/codes/${formatCodeSlug(listed.name)}/`, dist);
  const panels = [
    ...document.querySelectorAll(`[data-answer][data-permanent^="/policies/${policy.id}/"]`),
  ];
  const decided = panels
    .flatMap((panel) => [...panel.querySelectorAll('.answer-line')])
    .flatMap((line) => {
      const name = words(line.querySelector('h3'));
      return [...line.querySelectorAll('p:has(.determination)')].map((decision) =>
        withOverAll(
          writeSaid(
            name,
            words(decision.querySelector('.determination')),
            [...decision.querySelectorAll('.limit')].map((limit) => unquote(words(limit))),
          ),
          words(decision.querySelector('.over-all')),
        ),
      );
    });
  return { decided: decided.sort(), authorization: unique(panels.flatMap(readAuthorization)) };
}

/** What a panel says of authorization: a paragraph for each line, or once for all its lines. */
function readAuthorization(panel: Element): readonly string[] {
  const fact = [...panel.querySelectorAll('.facts > div')].find(
    (one) => words(one.querySelector('dt')) === 'Prior authorization',
  );
  const paragraphs = [...(fact?.querySelectorAll('p') ?? [])].map(words);
  const ofLines = paragraphs.filter((text) => !text.startsWith('How to request it'));
  if (!fact || ofLines.length > 0) return ofLines;
  for (const paragraph of fact.querySelectorAll('p')) paragraph.remove();
  const all = words(fact.querySelector('dd'));
  return [...panel.querySelectorAll('.answer-line h3')].map((line) => `${words(line)}: ${all}`);
}

interface RuleJson {
  value: string | null;
  asPrinted: string | null;
  from: string | null;
  until: string | null;
}

interface PlaceJson {
  id: string;
  determinations: {
    line: string;
    determination: string | null;
    limits: string[];
    otherwiseOf: string[];
    from: string | null;
    until: string | null;
    overAll: boolean;
  }[];
  priorAuthorization: (RuleJson & {
    lineOfBusiness: string;
    otherRules: (RuleJson & { is: string; limits: string[] })[];
  })[];
}

/** A decision by its key, with the rest and the days as the JSON has them. */
export const writeKeys = (
  ...[line, key, limits, otherwiseOf, from, until, isOverAll]: readonly unknown[]
): string => JSON.stringify([line, key, limits, otherwiseOf, from, until, isOverAll]);

/** The JSON of all codes. */
export function readJson({ listed, policy }: CodeInOnePolicy, dist: string): SaidOfCode {
  const codes = JSON.parse(readFileSync(`${dist}/api/codes.json`, 'utf8')) as {
    code: string;
    system: string;
    policies: PlaceJson[];
  }[];
  const { policies = [] } =
    codes.find(({ code, system }) => code === listed.code && system === listed.system) ?? {};
  const places = policies.filter(({ id }) => id === policy.id);
  return {
    decided: places
      .flatMap(({ determinations }) => determinations)
      .map((one) =>
        writeKeys(
          ...[one.line, one.determination ?? 'elsewhere', one.limits, one.otherwiseOf],
          ...[one.from, one.until, one.overAll],
        ),
      )
      .sort(),
    authorization: unique(
      places
        .flatMap(({ priorAuthorization }) => priorAuthorization)
        .map(({ lineOfBusiness, value, asPrinted, otherRules, ...days }) =>
          [
            lineOfBusiness,
            writeRule('value', value, asPrinted, days),
            ...otherRules.map((rule) =>
              writeRule(rule.is, rule.value, rule.asPrinted, rule, rule.limits),
            ),
          ].join(' '),
        ),
    ),
  };
}

/** The table of all codes, with the days of each row. */
export function readCsv({ listed, policy }: CodeInOnePolicy, dist: string): SaidOfCode {
  const [head = [], ...all] = csvRows(readFileSync(`${dist}/api/codes.csv`, 'utf8').slice(1));
  const at = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  const rows = all
    .filter(
      (row) =>
        at(row, 'Code') === formatCodeCell(listed.name) && at(row, 'Policy id') === policy.id,
    )
    .filter((row) => at(row, 'Line of business') !== '');
  return {
    decided: rows
      .filter((row) => at(row, 'In the policy’s words') !== '')
      .map((row) => {
        const line = at(row, 'Line of business');
        const limits = at(row, 'Scope').split('; ').filter(Boolean);
        const said = withOverAll(
          writeSaid(line, at(row, 'Determination'), limits),
          at(row, 'Read with'),
        );
        return `${said} ${at(row, 'First day')}/${at(row, 'Last day')}`;
      })
      .sort(),
    authorization: unique(
      rows.map((row) => `${at(row, 'Line of business')}: ${at(row, 'Prior authorization')}`),
    ),
  };
}

/** The Markdown of the policy: a line for each code; what it says of authorization for all is said once. */
export function readMarkdown({ listed, policy }: CodeInOnePolicy, dist: string): SaidOfCode {
  const text = readFileSync(`${dist}/policies/${policy.id}/index.md`, 'utf8').replace(/\\/g, '');
  const items = text.split('\n').map((line) => line.replace(/^[-*] /, ''));
  const prefix = `Code ${nameListing(listed.listings[0])}: `;
  const lines = items.filter((line) => line.startsWith(prefix));
  const ofAll = items.find((line) => line.startsWith('Prior authorization: ')) ?? '';
  return {
    decided: lines
      .flatMap((line) =>
        line
          .slice(prefix.length)
          .replace(/\. (?:The policy lists it as|Prior authorization:) .*/, '')
          .split('; '),
      )
      .filter((one) => one.includes(': '))
      .map((one) => one.replace(/\(“(.*?)”\)/g, '($1)').replace(/\((Read this .*?)\)/, '$1'))
      .sort(),
    authorization: unique(
      lines.flatMap((line) => {
        const said = /Prior authorization: .*/.exec(line)?.[0] ?? ofAll;
        return splitLines(
          said.replace(/^Prior authorization: | How to request it: .*$/g, ''),
          policy,
        );
      }),
    ),
  };
}

/** "A: Required. … B: Not required. …", or a sentence for all lines, as a text for each line. */
function splitLines(text: string, { current }: CodeInOnePolicy['policy']): readonly string[] {
  const names = (current?.payer.lines ?? [])
    .filter(({ id }) => current?.lines.includes(id))
    .map(({ name }) => name);
  const starts = names.map((name) => text.indexOf(`${name}: `)).sort((a, b) => a - b);
  if (starts[0] !== 0) return names.map((name) => `${name}: ${text}`);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/** What a search card or a row of `/check/` is made of. */
export const readAnswers = (answers: readonly Answer[]): Said =>
  answers
    .filter(isDecided)
    .map((answer) => writeSaid(answer.line.name, labelAnswer(answer), listLimitTexts(answer)))
    .sort();
