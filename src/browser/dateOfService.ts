import { answerOnDay } from '../domain/dateOfService.ts';
import { formatDate } from '../domain/dates.ts';
import { describeWording } from '../domain/wordingOnDay.ts';
import { restoreAnswers } from './answerNotice.ts';
import { answerPlace, type Place } from './answerPlace.ts';
import { readAskedDay } from './askedDay.ts';
import { createDateOfServiceForm } from './createDateOfServiceForm.ts';
import { titleDatedPage } from './datedTitle.ts';
import { keepDayInLinks } from './datedLinks.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';
import { showAnswer, withholdAnswer } from './withheldAnswer.ts';

const { dataset } = document.documentElement;

/**
 * Answers for the date of service in the address, `?on=2024-10-31`; without one it sees whether another
 * version has taken effect since the page was built. Called again on another day, it answers anew. Where the
 * browser cannot tell what day it is, the page stays as it was built.
 */
export function answerDateOfService(): void {
  const asked = readAskedDay();
  const read = asked ?? readToday();
  if (!read) return;
  const form = createDateOfServiceForm();
  // Its own file: what every page loads would else name all that it needs.
  void import('./answerExports.ts')
    .then(({ offerExports }) => offerExports(answerAgain))
    .catch(() => undefined);
  const day = 'error' in read ? '' : read.day;
  if (dataset['answeredOn'] === day) return;
  dataset['answeredOn'] = day;
  if (asked) titleDatedPage(day);
  if ('error' in read) return withholdAnswer(read.error);
  restoreAnswers();
  const status = form?.querySelector('[role="status"]') ?? null;
  const places = [...document.querySelectorAll<HTMLElement>('[data-dated]')].map((place) =>
    findAnswer(place, day, asked !== null),
  );
  const isAnswered = places.map((place) => answerPlace(place, status)).every(Boolean);
  if (asked) dressDatedPage(day, places, form);
  if (isAnswered) showAnswer();
}

/** Answers for the day it is by now, and tells which days the page then answers for. */
function answerAgain(): { asked: string | null; today: string } {
  answerDateOfService();
  const asked = readAskedDay();
  return { asked: asked && 'day' in asked ? asked.day : null, today: getTodayForPayer() };
}

function readToday(): { day: string } | null {
  try {
    return { day: getTodayForPayer() };
  } catch {
    return null;
  }
}

function findAnswer(element: HTMLElement, day: string, isAsked: boolean): Place {
  const { dated, versions = '', shown = '', current, policy = location.pathname } = element.dataset;
  const { reviewed = '', updated = '' } = element.dataset;
  const found = answerOnDay(versions.split(' ').filter(Boolean), shown, day, isAsked);
  const version = found.kind === 'other' ? found.version : shown;
  const policyPath = policy.replace(/\/?$/, '/');
  return {
    element,
    isCode: dated === 'code',
    isPermanent: dated === 'version',
    day,
    isAsked,
    found,
    wording: isAsked ? describeWording({ reviewed, updated }, day, getTodayForPayer()) : '',
    versionPath:
      found.kind === 'none' ? null : version === current ? policyPath : `${policyPath}${version}/`,
  };
}

/** Everything around the answers that names a day, or leads on. */
function dressDatedPage(day: string, places: readonly Place[], form: HTMLFormElement | undefined) {
  const input = form?.querySelector('input');
  const status = form?.querySelector('[role="status"]');
  if (input) input.value = day;
  if (status?.textContent === '' && places.some(({ found }) => found.kind !== 'none')) {
    status.textContent = `This page answers for ${formatDate(day)}.`;
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-today]')) part.hidden = true;
  keepDayInLinks(day, new Set(places.flatMap(({ versionPath }) => versionPath ?? [])));
}
