import { determinationShapes, shapeAttributes } from '../domain/determinationShapes.ts';
import type { Determination } from '../domain/records.ts';
import { element } from './element.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A determination as the pages show it: its shape, its words, its colour. */
export function renderDetermination(determination: Determination, label: string): HTMLElement {
  const shape = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries(shapeAttributes)) shape.setAttribute(name, value);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', determinationShapes[determination]);
  shape.append(path);
  const attributes = { class: 'determination', 'data-determination': determination };
  return element('p', attributes, shape, label);
}
