import { isCalendarDay } from '../domain/calendar.ts';
import { answerOnDay, isValidOn } from '../domain/dateOfService.ts';
import { dateInWords } from '../domain/dates.ts';
import { query } from './address.ts';
import { dateOfServiceForm } from './dateOfServiceForm.ts';
import { element } from './element.ts';
import { payerDay } from './payerDay.ts';

/**
 * Answers for the date of service in the address, `?on=2024-10-31`; without one it sees whether
 * another version has come into force since the page was built. All dates are on the page.
 */

const asked = query().get('on');
const day = asked ?? payerDay();
const form = dateOfServiceForm();
const status = form?.querySelector('[role="status"]');

/** Puts a notice where the answer stood, and takes the answer away: it is not that of the day. */
function replaceAnswer(answers: Iterable<HTMLElement>, ...notice: (Node | string)[]): void {
  const [first, ...others] = answers;
  if (!first) return;
  first.before(element('div', { class: 'answer', 'data-date-notice': '' }, ...notice));
  for (const answer of [first, ...others]) answer.hidden = true;
}

/** The row of a table of versions with its head, as a table of its own. */
function rowOf(place: HTMLElement, version: string): readonly HTMLElement[] {
  const row = place.querySelector(`tr[data-version="${version}"]`);
  const head = row?.closest('table')?.querySelector('thead');
  if (!row || !head) return [];
  const copy = row.cloneNode(true);
  return [element('table', {}, head.cloneNode(true), element('tbody', {}, copy))];
}

function answer(place: HTMLElement): void {
  const { dated, versions = '', shown = '', policy = location.pathname } = place.dataset;
  const found = answerOnDay(versions.split(' ').filter(Boolean), shown, day, asked !== null);
  const panels = place.querySelectorAll<HTMLElement>(':scope > section.answer, [data-answer]');
  const linkTo = (version: string) => `${policy}${version}/${asked ? `?on=${asked}` : ''}`;
  // Unasked, a permanent page says of its time what stands at its head, whatever day it is read.
  if (dated === 'version' && asked === null) {
    if (found.kind === 'shown') hideInvalid(place);
    return;
  }
  const isWorthSaying = asked !== null || found.kind !== 'shown' || 'mayChange' in place.dataset;
  if (status && dated !== 'code' && isWorthSaying) status.textContent = found.sentence;
  if (found.kind === 'shown') return hideInvalid(place);
  if (found.kind === 'none') {
    const below = dated !== 'code' && isCalendarDay(shown);
    const text = below ? `The text below is the version of ${dateInWords(shown)}.` : '';
    return replaceAnswer(
      panels,
      element('p', {}, element('strong', {}, found.sentence)),
      ...(below ? [element('p', {}, text)] : []),
    );
  }
  const link = linkTo(found.version);
  // A policy page that was asked for another version's day becomes that version's page.
  if (dated !== 'code' && asked !== null) return location.replace(`${link}${location.hash}`);
  replaceAnswer(
    panels,
    element('p', {}, element('strong', {}, found.sentence)),
    ...rowOf(place, found.version),
    element('p', {}, element('a', { href: link }, 'Read the version that applies')),
  );
}

/** A code may be valid from or until a day that the policy prints beside it. */
function hideInvalid(place: HTMLElement): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-valid]')) {
    const [from = '', until = ''] = part.dataset['valid']?.split(' ') ?? [];
    if (isValidOn(from === '-' ? null : from, until === '-' ? null : until, day)) continue;
    const sentence = `On ${dateInWords(day)}, this code is not valid by the dates that the policy prints beside it.`;
    replaceAnswer([part], element('p', {}, element('strong', {}, sentence)));
  }
}

const input = form?.querySelector('input');
if (input && asked) input.value = asked;
for (const place of document.querySelectorAll<HTMLElement>('[data-dated]')) answer(place);
if (status && asked && status.textContent === '') {
  status.textContent = 'Each policy here answers for this date of service.';
}
document.documentElement.dataset['answeredOn'] = day;
