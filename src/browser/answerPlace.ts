import { describeInvalid, isCodeValid, type AnswerOnDay } from '../domain/dateOfService.ts';
import { addNotice, replaceAnswers } from './answerNotice.ts';
import { element } from './element.ts';
import { withholdAnswer } from './withheldAnswer.ts';

/** A part of a page that answers for one policy: a code in it, or the policy itself. */
export interface Place {
  element: HTMLElement;
  isCode: boolean;
  /** Whether the page shows one version for good. */
  isPermanent: boolean;
  day: string;
  /** Whether somebody asked for the day; else it is today. */
  isAsked: boolean;
  found: AnswerOnDay;
  /** How certain the wording is on that day; empty where nothing has to be said. */
  wording: string;
  /** The path of the version that applies; null where none does. */
  versionPath: string | null;
}

/** Shows what a place answers for its day, with words in the status; false where the page must not be shown. */
export function answerPlace(place: Place, status: Element | null): boolean {
  if (place.isCode) {
    answerCode(place);
    return true;
  }
  // Unasked, a permanent page says at its top when its version is effective, whatever day it is read.
  if (place.isPermanent && !place.isAsked) return true;
  return answerPolicy(place, status);
}

const urlOnDay = ({ versionPath, isAsked, day }: Place): string =>
  `${versionPath ?? ''}${isAsked ? `?on=${day}` : ''}`;

function answerPolicy(place: Place, status: Element | null): boolean {
  const { found, isAsked, element: page } = place;
  if (found.kind === 'shown') {
    const isWorthSaying = isAsked || 'mayChange' in page.dataset;
    if (status && isWorthSaying) status.textContent = `${found.sentence} ${place.wording}`.trim();
    return true;
  }
  if (found.kind === 'none') {
    withholdAnswer(found.sentence);
    return false;
  }
  const href = urlOnDay(place);
  withholdAnswer(found.sentence, { href, text: 'Read the version that applies' });
  // A page that was asked for another version's day becomes that version's page.
  if (isAsked) location.replace(`${href}${location.hash}`);
  return false;
}

function answerCode(place: Place): void {
  const { found, element: section } = place;
  const answers = section.querySelectorAll<HTMLElement>('[data-answer]');
  if (found.kind === 'shown') {
    if (place.wording) addNotice(answers, element('p', {}, place.wording));
    return replaceInvalid(place);
  }
  const sentence = element('p', {}, element('strong', {}, found.sentence));
  if (found.kind === 'none') return replaceAnswers(answers, sentence);
  const link = element('a', { href: urlOnDay(place) }, 'Read the version that applies');
  replaceAnswers(answers, sentence, ...copyRow(section, found.version), element('p', {}, link));
}

/** The row of a table of versions with its head, as a table of its own. */
function copyRow(section: HTMLElement, version: string): readonly HTMLElement[] {
  const row = section.querySelector(`tr[data-version="${version}"]`);
  const head = row?.closest('table')?.querySelector('thead');
  if (!row || !head) return [];
  return [element('table', {}, head.cloneNode(true), element('tbody', {}, row.cloneNode(true)))];
}

/** A code may be valid from or until a day that the policy gives with it. */
function replaceInvalid({ element: section, day }: Place): void {
  for (const part of section.querySelectorAll<HTMLElement>('[data-valid]')) {
    const [from = '', until = ''] = part.dataset['valid']?.split(' ') ?? [];
    if (isCodeValid(from === '-' ? null : from, until === '-' ? null : until, day)) continue;
    replaceAnswers([part], element('p', {}, element('strong', {}, describeInvalid(day))));
  }
}
