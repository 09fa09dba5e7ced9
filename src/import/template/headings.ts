import { partHeadings } from '../../prose/partHeadings.ts';

/** The sections that the printed template has words for, besides those that are parts. */
const wordSections = ['OVERVIEW', 'BACKGROUND'];

const known = new Set([...wordSections, ...Object.values(partHeadings).map(({ text }) => text)]);

/** The last line of the printed page but the notice: it names an icon that is not here. */
export const furniture = /^CLICK THE ENVELOPE ICON BELOW TO SUBMIT COMMENTS$/;

/** How the closing legal paragraph begins, of whatever kind the policy is. */
export const noticeStart = /^This (?:[a-z]+ ){0,3}policy is made available to you\b/i;

export const isKnownHeading = (text: string): boolean => known.has(text);

/** A line in capitals that could be a heading: letters mostly, and no sentence. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 60 && /^[A-Z][A-Z &/,()-]{3,}$/.test(text) && !furniture.test(text);
