import type { ElementContent } from 'hast';

type JsxElement = Extract<ElementContent, { type: 'mdxJsxTextElement' }>;

/** The id that a citation names; none where it is missing or is not plain text. */
export function parseCitationId(node: Pick<JsxElement, 'attributes'>): string | undefined {
  const id = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  );
  return typeof id?.value === 'string' ? id.value : undefined;
}
