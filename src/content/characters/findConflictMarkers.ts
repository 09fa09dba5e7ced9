import { findMatchPerLine, type TextRule } from './textRule.ts';

/** No marker of an unfinished merge. */
export const findConflictMarkers: TextRule = (text) =>
  findMatchPerLine(
    /[<=>|]{7}/.test(text) ? text : '',
    /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/gm,
    ([marker]) => ({
      found: `the conflict marker "${marker}"`,
      cure: 'finish the merge: keep one side and remove the markers',
    }),
  );
