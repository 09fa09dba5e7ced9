import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { formatCodeCell, formatCsv } from '../../src/domain/formatCsv.ts';

const program = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);

/** The cells of the first column as LibreOffice imports them by default: formula, type and text. */
function importFirstColumn(file: string): readonly (readonly (string | null | undefined)[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  try {
    writeFileSync(join(folder, 'table.csv'), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Comma, quotation mark, UTF-8: what its dialog offers for a file with the byte order mark.
    const options = ['--infilter=CSV:44,34,76', '--convert-to', 'fods', '--outdir', folder];
    const run = spawnSync(program ?? '', [
      profile,
      '--headless',
      ...options,
      `${folder}/table.csv`,
    ]);
    expect(run.status).toBe(0);
    const { document } = parseHTML(readFileSync(join(folder, 'table.fods'), 'utf8'));
    return [...document.querySelectorAll('table\\:table-row')].flatMap((row) => {
      const cell = row.querySelector('table\\:table-cell');
      const attributes = ['table:formula', 'office:value-type'].map((name) =>
        cell?.getAttribute(name),
      );
      return cell?.textContent.trim() ? [[...attributes, cell.textContent.trim()]] : [];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('LibreOffice runs no cell and keeps every code as it is written', () => {
  test.skip(program === undefined, 'LibreOffice is not installed');
  const codes = ['00100', '99213', '0001T', 'K1007', '64600-64681', 'G82.20'].map(formatCodeCell);
  const formulas = ['=1+1', '=HYPERLINK("https://evil.example","K1007")', '@SUM(1,1)', '\uFF1D1+1'];
  const cells = importFirstColumn(formatCsv([...codes, ...formulas].map((cell) => [cell])));
  expect(cells).toEqual([
    ...codes.map((code) => [null, 'string', code]),
    ...formulas.map((formula) => [null, 'string', `'${formula}`]),
  ]);
});
