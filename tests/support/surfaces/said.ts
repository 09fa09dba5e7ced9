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
import { writeSaid, type CodeInOnePolicy, type Said } from './stated.ts';

/** What each surface of a built site says of a code in one policy. */

const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const unquote = (text: string) => text.replace(/^“|”$/g, '');

/** The page of the code, its section for the policy. */
export function readPage({ listed, policy }: CodeInOnePolicy, dist: string): Said {
  const document = documentAt(`/codes/${formatCodeSlug(listed.name)}/`, dist);
  const lines = document.querySelectorAll(
    `[data-answer][data-permanent^="/policies/${policy.id}/"] .answer-line`,
  );
  return [...lines]
    .flatMap((line) => {
      const name = words(line.querySelector('h3'));
      return [...line.querySelectorAll('p:has(.determination)')].map((decision) =>
        writeSaid(
          name,
          words(decision.querySelector('.determination')),
          [...decision.querySelectorAll('.limit')].map((limit) => unquote(words(limit))),
        ),
      );
    })
    .sort();
}

interface PlaceJson {
  id: string;
  determinations: {
    line: string;
    determination: string | null;
    asPrinted: string;
    limits: string[];
  }[];
}

/** The JSON of all codes; a determination is compared by its key. */
export function readJson({ listed, policy }: CodeInOnePolicy, dist: string): Said {
  const codes = JSON.parse(readFileSync(`${dist}/api/codes.json`, 'utf8')) as {
    code: string;
    system: string;
    policies: PlaceJson[];
  }[];
  const { policies = [] } =
    codes.find(({ code, system }) => code === listed.code && system === listed.system) ?? {};
  return policies
    .filter(({ id }) => id === policy.id)
    .flatMap(({ determinations }) =>
      determinations.map(({ line, determination, limits }) =>
        writeSaid(line, determination ?? 'elsewhere', limits),
      ),
    )
    .sort();
}

/** The table of all codes. */
export function readCsv({ listed, policy }: CodeInOnePolicy, dist: string): Said {
  const [head = [], ...rows] = csvRows(readFileSync(`${dist}/api/codes.csv`, 'utf8').slice(1));
  const at = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  return rows
    .filter(
      (row) =>
        at(row, 'Code') === formatCodeCell(listed.name) && at(row, 'Policy id') === policy.id,
    )
    .filter((row) => at(row, 'Line of business') !== '')
    .map((row) =>
      writeSaid(
        at(row, 'Line of business'),
        at(row, 'Determination'),
        at(row, 'Scope').split('; ').filter(Boolean),
      ),
    )
    .sort();
}

/** The Markdown of the policy. */
export function readMarkdown({ listed, policy }: CodeInOnePolicy, dist: string): Said {
  const text = readFileSync(`${dist}/policies/${policy.id}/index.md`, 'utf8').replace(/\\/g, '');
  const prefix = `Code ${nameListing(listed.listings[0])}: `;
  return text
    .split('\n')
    .map((line) => line.replace(/^[-*] /, ''))
    .filter((line) => line.startsWith(prefix))
    .flatMap((line) =>
      line
        .slice(prefix.length)
        .replace(/\. The policy lists it as .*/, '')
        .split('; '),
    )
    .filter((one) => one.includes(': '))
    .map((one) => one.replace(/\(“(.*?)”\)/g, '($1)'))
    .sort();
}

/** What a search card or a row of `/check/` is made of. */
export const readAnswers = (answers: readonly Answer[]): Said =>
  answers
    .filter(isDecided)
    .map((answer) => writeSaid(answer.line.name, labelAnswer(answer), listLimitTexts(answer)))
    .sort();
