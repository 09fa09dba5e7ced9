import { expect, test } from '@playwright/test';
import { afterEntries, printedEntries } from '../fixtures/printedEntries.ts';
import { records } from '../support/contentRecords.ts';
import { sourceInOneLine } from '../support/sourceText.ts';

/** The source sentence of HAL that a page break cuts is one sentence; `toOneLine` has joined it. */
function passageOf(index: number): string {
  const start = sourceInOneLine.indexOf(printedEntries[index]?.opening ?? '');
  const end = sourceInOneLine.indexOf(printedEntries[index + 1]?.opening ?? afterEntries);
  return sourceInOneLine.slice(start, end);
}

test('the policy prints eleven entries, and the records keep its order', () => {
  expect(printedEntries).toHaveLength(11);
  expect(records.policies[0]?.regulatory).toEqual(printedEntries.map(({ id }) => id));
  expect(records.regulatory).toHaveLength(11);
});

for (const [index, printed] of printedEntries.entries()) {
  const record = records.regulatory.find(({ id }) => id === printed.id);

  test(`${printed.id} says what the policy says`, () => {
    expect(record).toMatchObject({
      device: printed.device,
      names: printed.names,
      maker: printed.maker,
      year: printed.year,
      pathway: printed.pathway,
      wordAsPrinted: printed.word,
      submission: printed.submission,
      predicate: printed.predicate && {
        device: printed.predicate.device,
        asPrinted: printed.predicate.asPrinted,
      },
    });
    expect(record?.furtherClearance?.asPrinted ?? null).toBe(printed.furtherClearance);
    expect(
      record?.indications.map((indication) => ({
        conditions: indication.conditions,
        conditionAsPrinted: indication.conditionAsPrinted,
        levels: indication.levels?.asPrinted ?? null,
        asia: indication.asia.map(({ asPrinted }) => asPrinted),
        setting: indication.setting?.asPrinted ?? null,
        settingKind: indication.setting?.kind ?? null,
        supervision: indication.supervision?.asPrinted ?? null,
        arms: indication.armStrength?.asPrinted ?? null,
        limits: indication.limits,
      })),
    ).toEqual(printed.indications);
  });

  test(`${printed.id} quotes its own passage of the source, and nothing else`, () => {
    const passage = passageOf(index);
    const phrases = [
      ...printed.names,
      printed.maker,
      printed.year && `In ${printed.year}`,
      printed.submission && `(${printed.submission})`,
      `${printed.word} `,
      printed.pathway === 'de-novo' ? 'granted a de novo 510(k) classification' : null,
      printed.pathway === '510k' ? 'through the 510(k) process' : null,
      printed.predicate?.asPrinted,
      printed.furtherClearance,
      ...printed.indications.flatMap((one) => [
        one.conditionAsPrinted,
        one.levels,
        ...one.asia,
        one.setting,
        one.supervision,
        one.arms,
        ...one.limits,
      ]),
    ].filter((phrase) => typeof phrase === 'string');
    expect(phrases.filter((phrase) => !passage.includes(phrase))).toEqual([]);
  });

  test(`${printed.id} leaves out nothing that its passage prints`, () => {
    const passage = passageOf(index);
    const unique = (found: readonly string[]) => [...new Set(found)].toSorted();
    const all = (pattern: RegExp) => unique(passage.match(pattern) ?? []);
    const levels = printed.indications.flatMap(({ levels }) => levels ?? []);
    const grades = printed.indications.flatMap(({ asia }) => asia.map((one) => one.slice(0, 6)));
    expect(all(/\b[CTL]\d+ to [CTL]\d+/g)).toEqual(unique(levels));
    expect(all(/ASIA [A-E]/g)).toEqual(unique(grades));
    expect(all(/\bK\d{6}\b/g)).toEqual(printed.submission ? [printed.submission] : []);
    expect(passage.includes('predicate device')).toBe(printed.predicate !== null);
    expect(passage.includes('4/5')).toBe(printed.indications.some(({ arms }) => arms !== null));
    expect(passage).not.toMatch(/\bcommunity\b|\bhome\b/i);
  });

  test(`the levels of ${printed.id} run from the first to the last that is printed`, () => {
    for (const { levels } of record?.indications ?? []) {
      if (levels) expect(`${levels.from} to ${levels.to}`).toBe(levels.asPrinted);
    }
  });
}
