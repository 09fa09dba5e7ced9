import {
  countOthers,
  describeEmptyResult,
  describeMissingParts,
  describeUnlisted,
  type ShownResults,
} from '../search/resultSentences.ts';
import { element } from './element.ts';

/** Addresses of the lists that are offered where a search does not help. */
export interface ListUrls {
  codes: string;
  devices: string;
  policies: string;
}

/**
 * What stands above the results: plans that no policy mentions, identifiers that none lists, and where nothing is
 * shown at all, that. With the address of all results where a choice of one kind hides them.
 */
export function renderResultNotes(
  shown: ShownResults,
  urls: ListUrls,
  allResultsUrl: string,
): readonly HTMLElement[] {
  const { answer, results, hidden } = shown;
  const isEmpty = results.length === 0;
  const notes = answer.notes.map((note) => noteBox(note));
  for (const [index, sentence] of describeUnlisted(answer).entries()) {
    const box = noteBox(sentence);
    box.append(small('Check the code, or call the health plan. See all ', ...lists(urls)));
    const near = answer.unlisted[index]?.near ?? [];
    if (near.length > 0) box.append(otherCodes(near, urls));
    notes.push(box);
  }
  const empty = isEmpty ? describeEmptyResult(shown) : null;
  if (empty !== null) {
    const box = noteBox(empty);
    if (hidden > 0) {
      const all = element('a', { href: allResultsUrl, 'data-all-results': '' }, 'Show all results');
      box.append(small(`${countOthers(hidden)}: `, all, '.'));
    } else box.append(small('See all ', ...lists(urls)));
    notes.push(box);
  } else if (isEmpty && answer.unlisted.length === 0) {
    notes.at(-1)?.append(small('See all ', ...lists(urls)));
  }
  if (isEmpty && hidden === 0) for (const note of notes) note.setAttribute('data-no-result', '');
  return [...notes, ...describeMissingParts(shown).map((sentence) => small(sentence))];
}

const noteBox = (sentence: string) =>
  element('div', { class: 'honest-no' }, element('p', {}, sentence));

const small = (...content: readonly (Node | string)[]) =>
  element('p', { class: 'small' }, ...content);

/** The sentence where the search fails, for the screen and for the ear. */
export const failureSentence = "Search didn't load.";

/** What is shown where the search fails: that it does, how to try again, and the lists. */
export function renderFailureNote(urls: ListUrls, tryAgain: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'small' }, 'Try again');
  button.addEventListener('click', tryAgain);
  return element(
    'div',
    { class: 'honest-no' },
    element('p', {}, failureSentence),
    element('p', { class: 'small' }, button, ' or browse ', ...lists(urls)),
  );
}

/** The lists to browse, as links. */
export function lists({ codes, devices, policies }: ListUrls): readonly (Node | string)[] {
  return [
    element('a', { href: codes }, 'codes'),
    ', ',
    element('a', { href: devices }, 'devices'),
    ', ',
    element('a', { href: policies }, 'policies'),
    '.',
  ];
}

/** Other codes are offered as other codes, never as the answer. */
function otherCodes(near: readonly string[], { codes }: ListUrls): HTMLElement {
  const links = near.flatMap((code, index) => [
    ...(index > 0 ? [' or '] : []),
    element('a', { href: `${codes}${code.toLowerCase()}/`, 'data-suggestion': code }, code),
  ]);
  const end = near.length > 1 ? '? They are different codes.' : "? It's a different code.";
  return small('Did you mean ', ...links, end);
}
