import { element } from './element.ts';

/** Puts a notice in place of answers that are not those of the day. */
export function replaceAnswers(
  answers: Iterable<HTMLElement>,
  ...notice: readonly (Node | string)[]
): void {
  const [first, ...others] = answers;
  if (!first) return;
  first.before(element('div', { class: 'answer', 'data-date-notice': '' }, ...notice));
  for (const answer of [first, ...others]) {
    answer.hidden = true;
    answer.dataset['replaced'] = '';
  }
}

/** Says something above answers that stay. */
export function addNotice([first]: Iterable<HTMLElement>, notice: Node): void {
  first?.before(element('div', { class: 'small', 'data-wording-notice': '' }, notice));
}

/** Takes the notices of an earlier day away again. */
export function restoreAnswers(): void {
  for (const notice of document.querySelectorAll('[data-date-notice], [data-wording-notice]'))
    notice.remove();
  for (const answer of document.querySelectorAll<HTMLElement>('[data-replaced]')) {
    answer.hidden = false;
    delete answer.dataset['replaced'];
  }
}
