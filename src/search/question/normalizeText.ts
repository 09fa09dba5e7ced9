/**
 * Text as it is read: spaces, dashes and quotation marks of every kind are their plain ones, and characters without
 * width are gone. A raised digit is a mark. Everything else stays in its place.
 */
export const normalizeText = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00B2\u00B3\u00B9\u2070-\u2079]/g, '*')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"');
