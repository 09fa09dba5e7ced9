/** What a note says: its title, its lines, and the reference itself where one is cited. */
export interface Explanation {
  title: string;
  lines: readonly string[];
  nodes?: readonly Node[];
}

type Glossary = Readonly<Record<string, Explanation>>;

const glossaries = new Map<string, Promise<Glossary>>();
const pages = new Map<string, Promise<Document>>();

/** Loads a file once, and again where that has failed. */
function loadOnce<File>(
  files: Map<string, Promise<File>>,
  url: string,
  load: (url: string) => Promise<File>,
): Promise<File> {
  const loading = files.get(url) ?? load(url);
  files.set(url, loading);
  loading.catch(() => files.delete(url));
  return loading;
}

const loadGlossary = (url: string) =>
  fetch(url).then((answer) => answer.json() as Promise<Glossary>);

/** A page of this site. The browser parses it as it arrives: scripts here turn no text into HTML. */
const loadPage = (url: string) =>
  new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      if (request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${url}: ${request.status}`));
    });
    request.send();
  });

/**
 * What is behind a link from the words of a source: a reference, which is on the page, a term, or a source note,
 * which is a row of the page that the link leads to.
 */
export async function findExplanation(link: HTMLAnchorElement): Promise<Explanation | undefined> {
  const anchor = link.hash.slice(1);
  if (link.matches('.citation')) return explainReference(anchor);
  if (link.matches('.term')) {
    const glossary = new URL('terms.json', link.href).href;
    return (await loadOnce(glossaries, glossary, loadGlossary))[anchor];
  }
  const page = await loadOnce(pages, new URL(link.pathname, link.href).href, loadPage);
  const row = page.getElementById(anchor);
  return row ? explainRow(row) : undefined;
}

function explainReference(anchor: string): Explanation | undefined {
  const reference = document.getElementById(anchor);
  if (!reference) return undefined;
  const copy = document.importNode(reference, true);
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const title = `Reference ${anchor.replace('ref-', '')}`;
  return { title, lines: [], nodes: [...copy.childNodes] };
}

/** A row of `SourceNoteTable.astro`: what is printed, three cells about it, its place. */
function explainRow(row: HTMLElement): Explanation {
  const [printed = '', ...lines] = [...row.children].slice(0, 4).map((cell) => {
    const text = cell.textContent.trim();
    const label = cell.getAttribute('data-label');
    return label === null ? text : `${label}: ${text}`;
  });
  return { title: printed, lines };
}
