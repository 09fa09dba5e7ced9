import { formatCodeSlug } from '../domain/codeNames.ts';
import { isInRange } from '../domain/codeRanges.ts';
import { isCodeValid } from '../domain/dateOfService.ts';
import { describeEnd } from '../domain/periodWords.ts';
import { describeWording } from '../domain/wordingOnDay.ts';
import * as notes from './codeNotes.ts';
import { toRows } from './columns.ts';
import type { CodeEntity, CodingAnswer, PolicyEntity } from './entityData.ts';
import { describeMention, nameMention } from './question/describeMention.ts';
import { createListedCodes } from './question/listedCodes.ts';
import type { Mention } from './question/mention.ts';
import type { EntitiesOnDay } from './selectSearchData.ts';

/** A row of the answer to a pasted list: a code in one policy, or why there is no answer. */
export interface CodeRow {
  kind: 'listed' | 'excepted' | 'not-valid' | 'no-text' | 'unlisted' | 'malformed';
  /** The code; what is no code, as it was typed and in quotation marks. */
  code: string;
  /** What was typed, where another code was read than stands there; else "". */
  typed: string;
  policy: PolicyEntity | null;
  /** The answer with its sentence and scope; only a listed code that is valid on the day has one. */
  coding: CodingAnswer | null;
  /** The path of the page of the code, or of the range that holds it. */
  page: string | null;
  /** The anchor of the code's row on the page of its policy. */
  anchor: string;
  note: string;
}

/** An item of a pasted list: a code or a range; null where it only has the form of a code. */
export interface ListItem extends Pick<
  Mention,
  'kind' | 'value' | 'written' | 'isCorrected' | 'modifiers' | 'line'
> {
  code: string | null;
}

interface Listing extends CodeEntity {
  anchor: string;
}

/** The rows for a pasted list in its order; a code has a row for each place where a policy lists it. */
export function createCodeRows(
  items: readonly ListItem[],
  onDay: EntitiesOnDay,
  today: string,
): readonly CodeRow[] {
  const findListings = createLookup(onDay.data.codes);
  return items.flatMap((item): readonly CodeRow[] => {
    const { line, written, code, kind } = item;
    if (code === null) {
      const typed = `“${written}”`;
      return [{ ...emptyRow, kind: 'malformed', code: typed, note: notes.notACode(line) }];
    }
    const isAsTyped =
      (kind === 'range' && code === item.value) ||
      [code, code.replace('Modifier ', '')].includes(written.toUpperCase());
    const rows = [
      ...findListings(code).flatMap((listing) => listingRows(code, listing, onDay, today)),
      ...withoutTextRows(code, onDay),
    ];
    const isListed = rows.length > 0;
    if (!isListed) rows.push(missRow(code, nameMention({ kind, value: code }), onDay));
    // A range is answered by other codes than itself.
    const remarks = describeMention(item, isListed || code !== item.value);
    return rows.map((row) => ({
      ...row,
      typed: isAsTyped ? '' : `“${written}”`,
      note: [...remarks, row.note].filter(Boolean).join(' '),
    }));
  });
}

const emptyRow = { typed: '', policy: null, coding: null, page: null, anchor: '' };

/** Looks codes up by themselves and inside the ranges that policies list. */
function createLookup(codes: EntitiesOnDay['data']['codes']) {
  const byCode = new Map<string, Listing[]>();
  const times = new Map<string, number>();
  for (const entity of toRows(codes)) {
    const slug = formatCodeSlug(entity.code);
    const place = `${entity.policy} ${slug}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    const listings = byCode.get(entity.code) ?? [];
    listings.push({ ...entity, anchor: time === 1 ? slug : `${slug}-${time}` });
    byCode.set(entity.code, listings);
  }
  const listed = createListedCodes(byCode.keys());
  return (code: string): readonly Listing[] =>
    listed.find(code).flatMap((name) => byCode.get(name) ?? []);
}

function listingRows(
  code: string,
  listing: Listing,
  { data, day }: EntitiesOnDay,
  today: string,
): CodeRow[] {
  const policy = data.policies[listing.policy];
  const coding = policy?.groups[listing.group];
  if (!policy || !coding) return [];
  const page = `${data.base}/codes/${formatCodeSlug(listing.code)}/`;
  const place = { ...emptyRow, code, policy, page, anchor: listing.anchor };
  if (listing.except.split(' ').includes(code)) {
    return [{ ...place, kind: 'excepted', note: notes.exceptedFrom(code, listing.code) }];
  }
  const [from = '', until = ''] = listing.valid.split('/');
  const isValid = isCodeValid(from || null, until || null, day);
  const note = [
    isValid ? '' : notes.notValid(day),
    listing.valid && notes.describeValidDays(listing.valid),
    listing.code === code ? '' : notes.listedAsRange(listing.code),
    listing.code === code && listing.except && notes.listedWithout(listing.except),
    isValid && coding.lines.length === 0 ? notes.withoutDetermination : '',
    isValid && describeWording({ updated: '', ...policy }, day, today),
  ];
  return [
    {
      ...place,
      kind: isValid ? 'listed' : 'not-valid',
      coding: isValid ? coding : null,
      note: note.filter(Boolean).join(' '),
    },
  ];
}

function withoutTextRows(code: string, { data, day, withoutText }: EntitiesOnDay): CodeRow[] {
  const listing = withoutText.filter(({ codes }) => lists(codes, code));
  const reason =
    data.policies.length === 0
      ? notes.describeMissingPolicies(code, day)
      : notes.describeMissingVersion(day);
  return listing.map(({ policy, first, ended }) => ({
    ...emptyRow,
    kind: 'no-text',
    code,
    policy,
    note: `${reason} ${ended === undefined ? notes.findFirstVersion(first) : describeEnd(ended)}`,
  }));
}

const lists = (codes: ReadonlySet<string>, code: string): boolean =>
  codes.has(code) || [...codes].some((listed) => isInRange(code, listed));

/** A miss says no more than we know: without any text for the day no code is "not listed". */
function missRow(code: string, name: string, onDay: EntitiesOnDay): CodeRow {
  const { data, day, withoutText, otherVersions } = onDay;
  if (data.policies.length === 0) {
    return { ...emptyRow, kind: 'no-text', code, note: notes.describeMissingPolicies(name, day) };
  }
  const others = otherVersions.filter(({ codes }) => lists(codes, code));
  const versions = others.map(({ policy }) => policy);
  const note = notes.notListed(name, day, withoutText.length, versions);
  return { ...emptyRow, kind: 'unlisted', code, note };
}
