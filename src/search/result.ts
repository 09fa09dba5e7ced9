import type { EntityDoc } from './createSearchRecords.ts';
import type { EntityMatch } from './findMatches.ts';
import type { ExcerptWord } from './findTextPlaces.ts';
import type { SubjectAnswers } from './subjectAnswers.ts';

/** An entity with what the policies say of it on the day of the query. */
export interface AnsweredDoc extends EntityDoc {
  /** Set for codes, and for devices that a policy describes. */
  answers?: SubjectAnswers;
  /** Of a device that the policies only mention: their pages. */
  mentionedIn?: readonly { url: string; title: string }[];
  /** What an answer to this query leaves out or adds; it is copied with the answer. */
  remarks?: readonly string[];
}

/** One result: a page or a place of one, and why it is there. */
export interface Result {
  kind: string;
  url: string;
  title: string;
  subtitle: string;
  /** The field that matched and what it says, where that is not the title itself. */
  why?: { field: string; text: string };
  excerpt?: readonly ExcerptWord[];
  /** What was corrected and what the answer leaves out; it is copied with the answer. */
  remarks?: readonly string[];
  answers?: SubjectAnswers;
  mentionedIn?: readonly { url: string; title: string }[];
}

/** An entity as a result, with the reason for which it matched. */
export function createResult(doc: AnsweredDoc, match?: EntityMatch): Result {
  const { kind, url, title, subtitle, answers, mentionedIn, remarks } = doc;
  // Determinations stand in the answer itself, with their limits; the policy's own words in its page.
  const why =
    match && match.field !== title && match.why !== 'policy' && match.why !== 'determination';
  return {
    ...{ kind, url, title, subtitle },
    ...(why && { why: { field: match.why, text: match.field } }),
    ...(answers && { answers }),
    ...(mentionedIn && { mentionedIn }),
    ...(remarks && { remarks }),
  };
}

/** Pages that answer for a date of service: a code, and a policy or a place in it. */
const datedPage = /\/(?:codes|policies)\/[^/]+\/(?=#|$)/;

/** The address of what answers for a day, where the page can. */
export const urlOnDay = (url: string, day: string): string =>
  url.replace(datedPage, (path) => `${path}?on=${day}`);

/** A result that leads to the page on a day. */
export const resultOnDay = (result: Result, day: string): Result => ({
  ...result,
  url: urlOnDay(result.url, day),
});
