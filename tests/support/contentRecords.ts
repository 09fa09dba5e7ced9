import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/check/readContent.ts';

/** The real content, read as the content check reads it. */
export const content = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
export const { records } = content;
