import { expect, test } from '@playwright/test';
import { importInto, inventedText, swap, toLines } from '../support/importedContent.ts';

const bloodTest = inventedText('blood-test');
const changed = (from: string, to: string) => swap(bloodTest, from, to);

const refused: readonly { of: string; text: string | Uint8Array; says: string }[] = [
  {
    of: 'a text of another kind',
    text: 'Dear member,\n\nhello.\n',
    says: '1: a text without a heading like OVERVIEW',
  },
  { of: 'an empty file', text: '', says: '1: an empty file' },
  {
    of: 'a NUL character',
    text: changed('Benefits may', 'Benefits \0may'),
    says: '27: a NUL character',
  },
  {
    of: 'a control character',
    text: changed('Benefits', 'Ben\u0007efits'),
    says: '27: the invisible character U+0007',
  },
  {
    of: 'a bidi override',
    text: changed('Benefits', 'Ben\u202Eefits'),
    says: '27: the invisible character U+202E',
  },
  {
    of: 'bytes of another encoding',
    text: Buffer.from(changed('Benefits', 'Bén'), 'latin1'),
    says: '27: bytes that are not UTF-8',
  },
  {
    of: 'Windows line ends',
    text: bloodTest.replaceAll('\n', '\r\n'),
    says: '1: a carriage return',
  },
  {
    of: 'a file over the bound',
    text: bloodTest + ' '.repeat(2_000_000),
    says: '1: a file of 2.0 MB',
  },
  {
    of: 'a placeholder in the source, which would be taken for an open value',
    text: changed('Benefits', 'TODO'),
    says: '27: the placeholder "TODO may vary."',
  },
  {
    of: 'an effective date that does not exist',
    text: changed('01|15|2023', '02|30|2023'),
    says: '3: the date "EFFECTIVE DATE: 02|30|2023"',
  },
  {
    of: 'an effective date with a year of two digits',
    text: changed('01|15|2023', '01|15|23'),
    says: '3: the date "EFFECTIVE DATE: 01|15|23"',
  },
  {
    of: 'a second effective date',
    text: changed('POLICY LAST REVIEWED: 02|20|2024', 'EFFECTIVE DATE: 02|20|2024'),
    says: '5: the date "EFFECTIVE DATE: 02|20|2024"',
  },
  {
    of: 'other words above the first section',
    text: changed('POLICY LAST REVIEWED: 02|20|2024', 'Approved by the committee'),
    says: '5: changed on the page: "01|15|2023 [-Approved by the committee -]OVERVIEW',
  },
  {
    of: 'a title of another form',
    text: changed('Payment Policy | ', ''),
    says: '1: "Invented Blood Test" where kind and title',
  },
  {
    of: 'a missing section',
    text: changed('COVERAGE', 'Coverage'),
    says: '1: no section COVERAGE',
  },
  {
    of: 'a section without words',
    text: changed('Benefits may vary.\n', ''),
    says: '25: no words below COVERAGE',
  },
  { of: 'a second section', text: changed('COVERAGE', 'OVERVIEW'), says: 'no section COVERAGE' },
  {
    of: 'a gap in the references',
    text: changed('\n3. de la', '\n4. de la'),
    says: '50: "de la Example BC, Invented A,',
  },
  {
    of: 'a text cut off',
    text: bloodTest.slice(0, bloodTest.indexOf('This payment policy')),
    says: '1: a text without a closing notice',
  },
  {
    of: 'sections below the notice',
    text: `${bloodTest}\nAPPENDIX\n\nMore words.\n`,
    says: '',
  },
];

for (const { of, text, says } of refused) {
  test(`refuses ${of}, and writes nothing`, () => {
    const imported = importInto(text, 'blood-test');
    expect(imported.errors).not.toEqual([]);
    expect(toLines(imported.errors).join('\n')).toContain(says);
    expect(imported.files).toEqual([]);
    for (const { hint } of imported.errors) expect(hint).not.toBe('');
  });
}

test('says what to write instead', () => {
  const { errors } = importInto(changed('01|15|2023', '02|30|2023'), 'blood-test');
  expect(errors).toEqual([
    {
      line: 3,
      message: 'the date "EFFECTIVE DATE: 02|30|2023"',
      hint: 'write 11|01|2024, and once',
    },
  ]);
});
