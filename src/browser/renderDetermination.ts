import type { Answer } from '../domain/answers/answer.ts';
import {
  getDetermination,
  isDecided,
  labelAnswer,
  listLimitTexts,
} from '../domain/answers/sentences/labelAnswer.ts';
import { getDeterminationShape, shapeAttributes } from '../domain/determinationShapes.ts';
import { element } from './element.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An answer as the pages show it: its shape, its words, its color, and for what it holds. Without a decision, words alone. */
export function renderDetermination(answer: Answer): HTMLElement {
  const limits = listLimitTexts(answer).flatMap((limit) => [
    ' ',
    element('span', { class: 'limit font-source' }, `“${limit}”`),
  ]);
  const label = labelAnswer(answer);
  if (!isDecided(answer)) return element('p', {}, element('strong', {}, label), ...limits);
  const determination = getDetermination(answer);
  const shape = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries(shapeAttributes)) shape.setAttribute(name, value);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', getDeterminationShape(determination));
  shape.append(path);
  const attributes = { class: 'determination', 'data-determination': determination ?? 'elsewhere' };
  return element('p', {}, element('span', attributes, shape, label), ...limits);
}
