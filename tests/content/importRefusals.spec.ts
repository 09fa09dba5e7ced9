import { expect, test } from '@playwright/test';
import { importedContent, inventedText } from '../support/importedContent.ts';

const bloodTest = inventedText('blood-test');

interface Refused {
  of: string;
  text: string | Uint8Array;
  says: string;
}

const swap = (from: string, to: string, text = bloodTest): string => {
  if (!text.includes(from)) throw new Error(`the text does not hold "${from}"`);
  return text.replace(from, to);
};

const refused: readonly Refused[] = [
  {
    of: 'a text of another kind',
    text: 'Dear member,\n\nhello.\n',
    says: '1: no section of the printed template',
  },
  { of: 'an empty file', text: '', says: '1: an empty file' },
  {
    of: 'a NUL character',
    text: swap('Benefits may', 'Benefits \0may'),
    says: '27: a NUL character',
  },
  {
    of: 'a control character',
    text: swap('Benefits', 'Ben\u0007efits'),
    says: '27: the invisible character U+0007',
  },
  {
    of: 'a bidi override',
    text: swap('Benefits', 'Ben\u202Eefits'),
    says: '27: the invisible character U+202E',
  },
  {
    of: 'bytes of another encoding',
    text: Buffer.from(swap('Benefits', 'Bén'), 'latin1'),
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
    of: 'an endless line',
    text: swap('Benefits', 'B'.repeat(20_001)),
    says: '27: a line of 20011 characters',
  },
  {
    of: 'a day that does not exist',
    text: swap('01|15|2023', '02|30|2023'),
    says: '3: the date "02|30|2023"',
  },
  { of: 'a missing section', text: swap('COVERAGE', 'Coverage'), says: 'no section COVERAGE' },
  {
    of: 'a second section',
    text: swap('COVERAGE', 'OVERVIEW'),
    says: '25: a second section OVERVIEW, first on line 7',
  },
  {
    of: 'no determination',
    text: swap('not separately reimbursed.', 'new.'),
    says: '23: words that state no determination',
  },
  {
    of: 'two determinations',
    text: swap('is not separately reimbursed.', 'is covered. It is not medically necessary.'),
    says: '23: words that state "covered" and "not-medically-necessary"',
  },
  {
    of: 'an authorization that says neither yes nor no',
    text: swap('PRIOR AUTHORIZATION\n\nNot applicable', 'PRIOR AUTHORIZATION\n\nCall us.'),
    says: '17: prior authorization that is none of the known values ("Call us.")',
  },
  {
    of: 'one statement for both lines of business that decides for one of them',
    text: swap(
      'STATEMENT\n\nCommercial Products\n\nThe test is not separately reimbursed.',
      'STATEMENT\n\nMedicare Advantage Plans and Commercial Products\n\nThe test is not separately reimbursed for Commercial Products.',
    ),
    says: 'that decides nothing for medicare-advantage',
  },
  {
    of: 'a notice without a month',
    text: swap('Update, March 2023', 'Update 2023'),
    says: '43: the notice "Provider Update 2023"',
  },
  {
    of: 'a gap in the references',
    text: swap('\n3. de la', '\n4. de la'),
    says: '50: reference 4 in the place of 3',
  },
  {
    of: 'a citation without a year',
    text: swap('Accessed 2022', 'Accessed lately'),
    says: '49: a citation without a year',
  },
  {
    of: 'what is no code in a list of codes',
    text: swap('0999U Invented blood test', '- 0999 Invented blood test'),
    says: '35: "0999 Invented blood test" in a list of codes',
  },
  {
    of: 'words behind the codes',
    text: swap('0999U Invented blood test', '0999U Invented blood test\n\n* A note.'),
    says: '37: "* A note." in 1 paragraphs above 0 codes',
  },
  {
    of: 'an unnamed owner',
    text: swap('EHP reserves the right', 'We reserve the right'),
    says: 'does not say whose policy it is',
  },
  {
    of: 'a text cut off',
    text: bloodTest.slice(0, bloodTest.indexOf('This payment policy')),
    says: '1: no closing notice',
  },
  {
    of: 'words of another decision, which the check finds, by the line of the source',
    text: swap('It speaks of one line of business only.', 'It is covered in other states.'),
    says: '9: policies/invented-blood-test/2023-01-15.mdx:',
  },
];

for (const { of, text, says } of refused) {
  test(`refuses ${of}`, () => {
    const { refusals, files } = importedContent(text, {});
    expect(refusals.map(({ line, found }) => `${line}: ${found}`).join('\n')).toContain(says);
    expect(files).toEqual([]);
  });
}
