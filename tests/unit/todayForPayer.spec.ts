import { expect, test } from '@playwright/test';
import { getTodayForPayer } from '../../src/browser/getTodayForPayer.ts';

/** Which version applies today does not depend on where the reader's clock stands. */

const { Date: realDate } = globalThis;
const realZone = process.env['TZ'];

function setClock(moment: string, zone: string): void {
  process.env['TZ'] = zone;
  globalThis.Date = class extends realDate {
    constructor(...given: [] | [number]) {
      super(...((given.length > 0 ? given : [moment]) as [string]));
    }
  } as DateConstructor;
}

test.afterEach(() => {
  globalThis.Date = realDate;
  if (realZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = realZone;
});

for (const [moment, day] of [
  ['2026-01-01T04:59:00Z', '2025-12-31'],
  ['2026-01-01T05:00:00Z', '2026-01-01'],
  ['2026-07-01T03:59:00Z', '2026-06-30'],
  ['2026-07-01T04:00:00Z', '2026-07-01'],
] as const) {
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin', 'UTC']) {
    test(`at ${moment} a reader in ${zone} gets the answer of ${day}`, () => {
      setClock(moment, zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(getTodayForPayer()).toBe(day);
    });
  }
}
