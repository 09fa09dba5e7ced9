import './trustedTypes.ts';
import { listDevicesToAsk, mergeResults } from '../search/mergeResults.ts';
import type { Result } from '../search/result.ts';
import { findPlacesInText } from '../search/textSearch.ts';
import type { TextPlace } from '../search/findTextPlaces.ts';
import { askEntities, type EntityUrls, type LoadedAnswer } from './entities.ts';
import { forgetPagefind, loadPagefind, type PagefindUrls } from './loadPagefind.ts';
import { limit, withTimeout } from './withTimeout.ts';

/** What is known of a query at a moment: first from the entities, then with the text. */
export interface Found {
  query: string;
  answer: LoadedAnswer;
  results: readonly Result[];
  /** Whether the text has been read as well. */
  isDone: boolean;
  /** Whether the text could not be read: the results are then those of the entities alone. */
  isWithoutText: boolean;
}

/** Where the build put the two indexes. */
export type SearchUrls = EntityUrls & PagefindUrls;

/** Loads both indexes ahead of the first letter. */
export function prepareSearch(urls: SearchUrls): void {
  void askEntities(urls, '');
  loadPagefind(urls).catch(forgetPagefind);
}

/** The text is asked one query at a time: those that were typed over meanwhile are never asked. */
let reading: Promise<unknown> = Promise.resolve();
/** In milliseconds; what takes longer, as where a file does not come, holds up no other query. */
const longestTurn = 2000;

/** The places of the text; null where it cannot be read. */
function readText(
  urls: SearchUrls,
  { words, exactWords }: LoadedAnswer,
): Promise<readonly TextPlace[] | null> {
  const places = loadPagefind(urls)
    .then((loaded) => findPlacesInText(loaded, words, exactWords))
    .catch(() => null);
  reading = places;
  return places;
}

/** The answer with the devices that only the text has found; without them where the entities do not say more in time. */
async function completeAnswer(
  urls: SearchUrls,
  query: string,
  answer: LoadedAnswer,
  places: readonly TextPlace[],
): Promise<LoadedAnswer> {
  const also = listDevicesToAsk(answer, places);
  if (also.length === 0) return answer;
  const full = await withTimeout(askEntities(urls, query, also), limit);
  return full === null || full === 'late' ? answer : full;
}

/** Who hears what a search finds. */
export interface SearchListener {
  /** Called once with what the entities say, and once more with the text. */
  onUpdate: (found: Found) => void;
  /** Called where there is no answer, or none in time. One that comes late is still told. */
  onFailure: () => void;
}

/** A search of one place of the page: a query ends the one before, and nothing more is told of that. */
export function createSearch(urls: SearchUrls, { onUpdate, onFailure }: SearchListener) {
  let latest = 0;

  async function run(query: string, isLatest: () => boolean): Promise<void> {
    const asking = askEntities(urls, query);
    if ((await withTimeout(asking, limit)) === 'late' && isLatest()) onFailure();
    const answer = await asking;
    if (!isLatest()) return;
    if (!answer) return onFailure();
    const first = { query, answer, results: mergeResults(answer, []), isWithoutText: false };
    const isDone = answer.words.length === 0;
    onUpdate({ ...first, isDone });
    if (isDone) return;
    await withTimeout(reading, longestTurn);
    if (!isLatest()) return;
    const update = async (places: readonly TextPlace[] | null) => {
      if (!isLatest()) return;
      const full = await completeAnswer(urls, query, answer, places ?? []);
      if (!isLatest()) return;
      const results = mergeResults(full, places ?? []);
      onUpdate({ query, answer: full, results, isDone: true, isWithoutText: places === null });
    };
    const places = readText(urls, answer);
    const inTime = await withTimeout(places, limit);
    if (inTime === null || inTime === 'late') {
      forgetPagefind();
      await update(null);
    }
    const read = await places;
    if (read) await update(read);
  }

  return {
    /** Ends the search that is under way. */
    cancel(): void {
      latest += 1;
    },
    /** Searches for a query. */
    ask(query: string): void {
      latest += 1;
      const mine = latest;
      const isLatest = () => mine === latest;
      run(query, isLatest).catch(() => {
        if (isLatest()) onFailure();
      });
    },
  };
}
