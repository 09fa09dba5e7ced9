import type { EntityAnswer } from '../search/entityAnswer.ts';
import { element } from './element.ts';

/** Addresses that the honest no offers. */
export interface ListUrls {
  codes: string;
  devices: string;
  policies: string;
}

/** What is said where an identifier is listed nowhere, or nothing matches at all. */
export function honestNo(
  query: string,
  { unlisted }: EntityAnswer,
  isEmpty: boolean,
  urls: ListUrls,
): readonly HTMLElement[] {
  const notes = unlisted.map(({ kind, value, near }) => {
    const name = kind === 'pmid' ? `PMID ${value}` : value;
    const note = element(
      'div',
      { class: 'honest-no' },
      element(
        'p',
        {},
        element('strong', {}, name),
        ': Not listed in the policies here. That does not mean it is covered.',
      ),
      element(
        'p',
        { class: 'small' },
        'Check the number, or ask the payer. Listed here: ',
        ...lists(urls),
      ),
    );
    if (near.length > 0) note.append(otherCodes(near, urls));
    return note;
  });
  if (isEmpty && notes.length === 0) {
    notes.push(
      element(
        'div',
        { class: 'honest-no' },
        element('p', {}, `Nothing here matches “${query}”. That does not mean it is covered.`),
        element('p', { class: 'small' }, 'See all ', ...lists(urls)),
      ),
    );
  }
  if (isEmpty) for (const note of notes) note.setAttribute('data-no-result', '');
  return notes;
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
  const links = near.flatMap((code) => [
    element('a', { href: `${codes}${code.toLowerCase()}/`, 'data-suggestion': code }, code),
    ' ',
  ]);
  return element('p', { class: 'small' }, 'Another code that looks like it: ', ...links);
}
