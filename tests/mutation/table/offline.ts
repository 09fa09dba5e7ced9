import { mutate } from '../mutation.ts';

const worker = 'tests/unit/offlineWorker.spec.ts';

/** The offline copy: what is saved, when it is shown, and what is said of it. */
export const offline = [
  ...mutate(
    'src/browser/offline/copy.ts',
    worker,
    [
      'new Date(response.headers.get(savedAtHeader) ?? 0)',
      'new Date(response.headers.has(savedAtHeader) ? Date.now() : 0)',
      'the time of showing as the time of saving',
    ],
    [
      'if (sha256 !== files.get(address)) return undefined;',
      '',
      'another file as that of the build',
    ],
    ['    await caches.delete(name);\n    throw problem;', '    throw problem;', 'half a copy'],
    ['if (copy !== name) await', 'if (copy === name) await', 'the copy of an older build'],
  ),
  ...mutate(
    'src/browser/offline/network.ts',
    worker,
    [
      'if (response.status === 404 || response.status === 410) return response;',
      '',
      'a page that is gone, shown from the copy',
    ],
    [
      "return (await isFromSite(response)) ? response : 'foreign';",
      'return response;',
      'a sign-in page in place of the policy',
    ],
    [
      "return timeout.signal.aborted ? 'late' : 'offline';",
      "return 'offline';",
      'a slow site as no network',
    ],
  ),
  ...mutate(
    'src/browser/offline/serviceWorker.ts',
    worker,
    [
      '  const path = new URL(address).pathname.slice(base.length);',
      "  if (answer === 'late') return saved;\n  const path = new URL(address).pathname.slice(base.length);",
      'no notice on a saved page where the site is slow',
    ],
    [
      'for (const page of pages) page.postMessage({ savedCopy });',
      '',
      'answers of the copy without a notice',
    ],
  ),
  ...mutate('src/browser/offline/savedPage.ts', 'tests/unit/offline.spec.ts', [
    '`${notice}${main}`',
    'main',
    'a saved page that does not say so',
  ]),
  ...mutate(
    'src/browser/offline/strategy.ts',
    'tests/unit/offline.spec.ts',
    [
      "if (method !== 'GET' || !isListed(address)) return undefined;",
      "if (method !== 'GET') return undefined;",
      'files of other applications',
    ],
    [
      'return new URL(url).searchParams.has(networkOnly) ? undefined : ',
      'return ',
      'no way to the sign-in page of a network',
    ],
  ),
];
