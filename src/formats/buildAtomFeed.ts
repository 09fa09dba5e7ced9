import { x } from 'xastscript';
import { getDeviceEvents, updateId, type Update } from '../domain/updates.ts';
import { updateRemark, updateTitle } from '../domain/updateWords.ts';
import { site } from '../site.ts';
import { absoluteUrl, feedUrl, policyUrl, policyVersionUrl, updatesUrl } from '../urls.ts';
import { serializeXml } from './xml.ts';

/** Atom requires a time of day, which the policies do not give: the feed says how it fills this in. */
const subtitle =
  'Dates from the policies. Times are set to noon UTC. ' +
  'When only a month is known, the date is the first of the month.';

/** The updates, newest first, as an Atom feed (RFC 4287). An empty feed has the day of the build. */
export function buildAtomFeed(updates: readonly Update[], today: string): string {
  const [newest] = updates;
  return serializeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('title', `${site.name}: publication history`),
      x('subtitle', subtitle),
      x('id', absoluteUrl(updatesUrl)),
      x('updated', newest ? getDeviceEvents(newest) : `${today}T12:00:00Z`),
      x('author', [x('name', site.name)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(feedUrl) }),
      x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(updatesUrl) }),
      ...updates.map(entry),
    ]),
  );
}

function entry(update: Update) {
  const { kind, version } = update;
  const page =
    kind === 'notice' ? policyUrl(version.policy, 'published') : policyVersionUrl(version.id);
  return x('entry', [
    x('title', updateTitle(update)),
    x('id', `${absoluteUrl(updatesUrl)}#${updateId(update)}`),
    x('updated', getDeviceEvents(update)),
    x('author', [x('name', version.payer.name)]),
    x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(page) }),
    x('summary', updateRemark(update)),
  ]);
}
