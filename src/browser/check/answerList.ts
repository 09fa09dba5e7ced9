import { getDay } from '../../domain/dates.ts';
import { createAnswerSource } from '../../search/answerSource.ts';
import { checkList } from '../../search/checkList.ts';
import type { CodeRow } from '../../search/createCodeRows.ts';
import type { SearchData } from '../../search/entityData.ts';
import { readSearchData, type SplitData } from '../../search/textFiles.ts';
import { answerWithTexts } from '../loadTexts.ts';
import { limit } from '../withTimeout.ts';
import { checkTable } from './checkTable.ts';
import { summarizeCheck } from './checkSummary.ts';

/** The service worker waits so long for the network before it answers from the saved copy; it must come first. */
const patience = limit + 1000;

/** A list that is asked, for a day or for today, and where the build put the records that answer. */
interface AskedList {
  list: string;
  /** Null for today. */
  day: string | null;
  today: string;
  url: string;
}

/** The answer to a list, as the page shows it. */
export interface ListAnswer {
  rows: readonly CodeRow[];
  /** Null where the list holds no code. */
  table: HTMLTableElement | null;
  summary: string;
}

/** The answer to a list on a day. Throws where the data does not arrive in time, whole and as data. */
export async function answerList({ list, day, today, url }: AskedList): Promise<ListAnswer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const { signal } = controller;
    const data = readSearchData(await loadData(url, signal));
    const source = createAnswerSource(data, data.texts);
    const days = new Map(source.timeZones.map((zone) => [zone, getDay(new Date(), zone)]));
    const asked = { day, today: (zone: string) => days.get(zone) ?? today };
    const check = () => checkList(list, source, asked);
    const checked = await answerWithTexts(source, check, { base: data.base, rounds: 3, signal });
    const { rows } = checked;
    const table = rows.length > 0 ? checkTable(rows, day ?? today, day !== null) : null;
    return { rows, table, summary: summarizeCheck(checked, day ?? '') };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The records of all policies, so that nothing of the list is sent. Loaded for each check: a page that is
 * left open must not answer from an old release.
 */
async function loadData(url: string, signal: AbortSignal): Promise<SearchData | SplitData> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const data: unknown = await response.json();
  if (!isEntityData(data)) throw new Error(`${url}: no search data`);
  return data;
}

function isEntityData(data: unknown): data is SearchData | SplitData {
  if (typeof data !== 'object' || data === null) return false;
  return 'policies' in data && Array.isArray(data.policies) && 'payers' in data;
}
