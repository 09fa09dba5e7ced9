import { expect, test } from '@playwright/test';
import { collapseSpaces, injectWordsHash } from '../../src/build/finishPages.ts';

const cases = [
  { html: '<p>not\n    covered</p>\n\n<p> as</p>', collapsed: '<p>not covered</p> <p> as</p>' },
  { html: '<pre>a\n  b</pre>\n  <p>x</p>', collapsed: '<pre>a\n  b</pre> <p>x</p>' },
  { html: '<script>a;\n\nb</script>', collapsed: '<script>a;\n\nb</script>' },
  { html: '<p data-head="a\nb">\n\nx</p>', collapsed: '<p data-head="a\nb"> x</p>' },
  { html: '<p>5\u00A0\u00A0mg</p>', collapsed: '<p>5\u00A0\u00A0mg</p>' },
];
for (const { html, collapsed } of cases) {
  test(`writes ${JSON.stringify(html)} without needless spaces`, () => {
    expect(collapseSpaces(html)).toBe(collapsed);
  });
}

test('marks a page that answers by its words alone', () => {
  const page = (words: string) => `<html><main data-dated="code"><p>${words}</p></main></html>`;
  const hash = (html: string) => /data-words="(\w+)"/.exec(injectWordsHash(html))?.[1];
  expect(hash(page('not covered'))).toMatch(/^[0-9a-f]{8}$/);
  expect(hash(page('<b>not</b> covered'))).toBe(hash(page('not covered')));
  expect(hash(page('covered'))).not.toBe(hash(page('not covered')));
  expect(injectWordsHash('<html><main>About</main></html>')).toBe(
    '<html><main>About</main></html>',
  );
});
