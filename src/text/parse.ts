import type { Root } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';

/** Plain Markdown for entries, MDX for policies: there the author may place the policy's parts. */
export type ProseFormat = 'markdown' | 'mdx';

/** Words stay as they are: no curly quotes for straight ones, no footnotes, no front matter. */
export const features = {
  gfm: { footnotes: false },
  smartPunctuation: false,
  frontmatter: false,
} as const;

/** The tree of a body. Nothing in it has been executed. Throws where the MDX is malformed. */
export function parseProse(body: string, format: ProseFormat): Root {
  const parse = format === 'mdx' ? mdxToHast : markdownToHast;
  return parse(body, { features }) as Root;
}
