import type { ElementContent } from 'hast';
import { toHtmlString } from './toHtmlString.ts';
import { h } from 'hastscript';
import { getCitationUrl } from '../domain/citations.ts';
import type { AnnotatedText } from '../domain/marks.ts';
import type { Reference } from '../content/schemas/reference.ts';
import { markText, type MarkContext } from './markTree.ts';

/**
 * A citation as printed: its italics, its readings, and its printed PMID or DOI turned into the
 * link. The link goes where the reading of the number leads, the words stay as printed.
 */
export function renderCitation(reference: Reference, context: MarkContext): string {
  const marks = { ...context, readings: reference.readings };
  const pieces = reference.asPrinted.split('*').map((text, index) => {
    const nodes = linked(markText({ type: 'text', value: text }, marks), reference);
    return index % 2 === 1 ? [h('em', nodes)] : nodes;
  });
  return toHtmlString([...pieces.flat(), ...outsideLink(reference)]);
}

/** A DOI that the print does not give is ours, and says so. */
function outsideLink({ outsideDOI }: Reference): ElementContent[] {
  if (!outsideDOI) return [];
  const link = h('a', { href: `https://doi.org/${outsideDOI}` }, `doi:${outsideDOI} (added by us)`);
  return [h('span', { dataEditorial: '' }, [{ type: 'text', value: ' ' }, link])];
}

/** The stretches of a citation that are annotated, with its readings. */
export const listCitationTexts = ({ asPrinted, readings }: Reference): readonly AnnotatedText[] =>
  asPrinted.split('*').map((text) => ({ text, readings }));

const identifier = /(?<label>PMID ?|doi:)(?<printed>10\.\S+|\d+)/;

function linked(nodes: ElementContent[], reference: Reference): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element' && node.properties['dataEditorial'] === undefined) {
      return [{ ...node, children: linked(node.children, reference) }];
    }
    if (node.type !== 'text') return [node];
    const href = getCitationUrl(reference);
    const match = identifier.exec(node.value);
    if (!href || !match?.groups) return [node];
    const { label = '', printed = '' } = match.groups;
    const before = node.value.slice(0, match.index) + label;
    const after = node.value.slice(match.index + match[0].length);
    return [
      { type: 'text', value: before },
      h('a', { href }, printed),
      { type: 'text', value: after },
    ];
  });
}
