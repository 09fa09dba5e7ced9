import { checkList } from '../../search/checkList.ts';
import type { CodeRow } from '../../search/codeTable.ts';
import type { EntityData } from '../../search/entityData.ts';
import { selectSearchData, needsOtherVersions } from '../../search/selectSearchData.ts';
import { getTodayForPayer } from '../getTodayForPayer.ts';
import { limit } from '../withTimeout.ts';
import { checkTable } from './checkTable.ts';
import { summarizeCheck } from './checkSummary.ts';

/** Where the build put the codes of the current versions, and those of all others; on the form. */
type CheckFiles = Readonly<Partial<Record<'entities' | 'versions', string>>>;

/** The service worker waits so long for the network before it answers from the saved copy; it must come first. */
const patience = limit + 1000;

/** The answer to a list, as the page shows it. */
export interface ListAnswer {
  rows: readonly CodeRow[];
  /** Null where the list holds no code. */
  table: HTMLTableElement | null;
  summary: string;
}

/** The answer to a list on a day. Throws where the data does not arrive in time, whole and as data. */
export async function answerList(
  list: string,
  day: string,
  isAsked: boolean,
  files: CheckFiles,
): Promise<ListAnswer> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const [current, asked] = await Promise.all([
      loadData(files.entities, signal),
      isAsked ? loadData(files.versions, signal) : null,
    ]);
    const needsOthers = asked === null && needsOtherVersions(current, day);
    const others = needsOthers ? await loadData(files.versions, signal) : asked;
    const onDay = selectSearchData(current, others, day);
    const checked = checkList(list, onDay, getTodayForPayer());
    const { rows } = checked;
    const table = rows.length > 0 ? checkTable(rows, day, isAsked) : null;
    return { rows, table, summary: summarizeCheck(checked, isAsked ? day : '') };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The codes of all policies, so that nothing of the list is sent. Loaded for each check: a page that is
 * left open must not answer from an old release.
 */
async function loadData(url = '', signal: AbortSignal): Promise<EntityData> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const data: unknown = await response.json();
  if (!isEntityData(data)) throw new Error(`${url}: no search data`);
  return data;
}

function isEntityData(data: unknown): data is EntityData {
  if (typeof data !== 'object' || data === null) return false;
  return 'policies' in data && Array.isArray(data.policies) && 'codes' in data;
}
