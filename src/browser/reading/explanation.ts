/** What a note says: its title, its lines, and the reference itself where one is cited. */
export interface Explanation {
  title: string;
  lines: readonly string[];
  nodes?: readonly Node[];
}

const files = new Map<string, Promise<Readonly<Record<string, Explanation>>>>();

function load(url: string) {
  const loading =
    files.get(url) ??
    fetch(url).then((answer) => answer.json() as Promise<Readonly<Record<string, Explanation>>>);
  files.set(url, loading);
  loading.catch(() => files.delete(url));
  return loading;
}

/**
 * What stands behind a link from the words of a source: a term, a source note, a reference. The
 * references are on the page, the others in a file beside the page that the link leads to.
 */
export async function explanationOf(link: HTMLAnchorElement): Promise<Explanation | undefined> {
  const anchor = link.hash.slice(1);
  if (link.matches('.citation')) {
    const reference = document.getElementById(anchor);
    if (!reference) return undefined;
    const copy = document.importNode(reference, true);
    for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
    const title = `Reference ${anchor.replace('ref-', '')}`;
    return { title, lines: [], nodes: [...copy.childNodes] };
  }
  const file = link.matches('.term') ? 'terms.json' : 'readings.json';
  const known = await load(new URL(file, link.href).href);
  return known[anchor];
}
