import { getDeterminationShape, shapeAttributes } from '../domain/determinationShapes.ts';
import type { LineOfCard } from '../search/entityData.ts';
import { element } from './element.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A determination as the pages show it: its shape, its words, its color, and for what it holds. */
export function renderDetermination({
  determination,
  label,
  limits = [],
}: LineOfCard): HTMLElement {
  const shape = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries(shapeAttributes)) shape.setAttribute(name, value);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', getDeterminationShape(determination));
  shape.append(path);
  const attributes = { class: 'determination', 'data-determination': determination ?? 'elsewhere' };
  const words = limits.flatMap((limit) => [
    ' ',
    element('span', { class: 'limit font-source' }, `“${limit}”`),
  ]);
  return element('p', {}, element('span', attributes, shape, label), ...words);
}
