import type { EntityDoc } from './createSearchRecords.ts';
import type { EntityMatch } from './findMatches.ts';
import type { ExcerptWord } from './findTextPlaces.ts';

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
  answer?: EntityDoc['answer'];
  device?: EntityDoc['device'];
}

/** An entity as a result, with the reason for which it matched. */
export function createResult(doc: EntityDoc, match?: EntityMatch): Result {
  const { kind, url, title, subtitle, answer, device, remarks } = doc;
  // Determinations stand in the answer itself, with their limits; the policy's own words in its page.
  const why =
    match && match.field !== title && match.why !== 'policy' && match.why !== 'determination';
  return {
    kind,
    url,
    title,
    subtitle,
    ...(why && { why: { field: match.why, text: match.field } }),
    ...(answer && { answer }),
    ...(device && { device }),
    ...(remarks && { remarks }),
  };
}

/** Pages that answer for a date of service: a code, and a policy or a place in it. */
const datedPage = /\/(?:codes|policies)\/[^/]+\/(?=#|$)/;

/** The address of what answers for a day, where the page can. */
export const urlOnDay = (url: string, day: string): string =>
  url.replace(datedPage, (path) => `${path}?on=${day}`);

/** A result that leads to the answer on a day, and gives none itself: it has that of today. */
export function resultOnDay({ answer: _, device: __, ...result }: Result, day: string): Result {
  return { ...result, url: urlOnDay(result.url, day) };
}
