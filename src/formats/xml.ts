import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/** An element as an XML document. */
export const serializeXml = (element: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toXml(element)}\n`;
