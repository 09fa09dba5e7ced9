import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { markdownToHtml } from 'satteri';
import type { PolicyContent } from './policyContent.ts';

const css = readFileSync(new URL('bare.css', import.meta.url), 'utf8').trim();

const page = ({ title, markdown }: PolicyContent, style: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${style}
</head>
<body>
<h1>${title}</h1>
${markdownToHtml(markdown, { features: { smartPunctuation: false } }).html}
</body>
</html>
`;

/**
 * Writes the least that can hold the policy's words, and returns their addresses: a page with a CSS file,
 * the page with that CSS inlined, and the text alone.
 */
export function writeBareSites(root: string, content: PolicyContent) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(`${root}/bare.css`, css);
  writeFileSync(`${root}/linked.html`, page(content, '<link rel="stylesheet" href="/bare.css">'));
  writeFileSync(`${root}/inlined.html`, page(content, `<style>${css}</style>`));
  writeFileSync(`${root}/text.txt`, `${content.title}\n\n${content.markdown}\n`);
  return { linked: '/linked.html', inlined: '/inlined.html', text: '/text.txt' };
}
