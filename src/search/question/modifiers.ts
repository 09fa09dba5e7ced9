import type { ListedCodes } from './listedCodes.ts';

/** Modifiers that are often written behind a code with a space, and are no words, states or units. */
const common = new Set(
  [
    'BP BR BU CG CR EY FS FX FY GA GC GK GL GN GP GQ GT GX GY GZ JW JZ KF KH KI KJ KM KN KR KS KX KY',
    'LT NU QW RB RR RT SG TC UE XE XP XS XU',
  ]
    .join(' ')
    .split(' '),
);

/** A number and a unit without a space, "10000MG", is no code with a modifier; nor is "K1007x2", which is a quantity. */
const unit = /^(?:mg|ml|mm|cm|km|kg|lb|oz|cc|gm|iu|in|ft|ea|hz|x\d)$/i;

const tight = /[-:/_^]([a-z\d]{2})(?!\.?[\p{L}\p{N}])/iuy;
const glued = /([a-z][a-z\d])(?=(?:[a-z][a-z\d])*(?![\p{L}\p{N}]))/iuy;
const spaced = /(?: ?[-:.] ?|[ \t,|(]{1,2})([a-z\d]{2})(?![\p{L}\p{N}])/iuy;
const named = /[\s,(:-]*\bmod(?:ifier)?s?[.:]?\s+([a-z\d]{2})(?![\p{L}\p{N}])/iuy;

/** The modifiers behind a code that ends at a place of a line, and where they end. */
export function readModifiers(
  line: string,
  from: number,
  listed: ListedCodes,
): { modifiers: readonly string[]; end: number } {
  const modifiers: string[] = [];
  let end = from;
  for (;;) {
    const found = [tight, glued, named, spaced].flatMap((form) => {
      form.lastIndex = end;
      const [text = '', written = ''] = form.exec(line) ?? [];
      const modifier = written.toUpperCase();
      return written && isModifier(form, text, written, listed) ? [{ text, modifier }] : [];
    })[0];
    if (!found) return { modifiers, end };
    modifiers.push(found.modifier);
    end += found.text.length;
  }
}

function isModifier(form: RegExp, text: string, written: string, listed: ListedCodes): boolean {
  const modifier = written.toUpperCase();
  if (form === named) return true;
  if (form === glued) return !unit.test(written);
  if (form === tight) return !text.startsWith('/') || common.has(modifier);
  // Behind a comma or in a cell of its own a listed modifier is a code of the list.
  const isOfList = listed.has(`Modifier ${modifier}`) && !/^[ \t]$/.test(text.slice(0, -2));
  return common.has(modifier) && !isOfList;
}
