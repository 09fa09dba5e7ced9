import { expect, test } from '@playwright/test';
import { mergeResults } from '../../src/search/mergeResults.ts';
import { findPlans } from '../../src/search/question/findPlans.ts';
import { createPlanForms } from '../../src/search/question/planForms.ts';
import { findUnmentionedPlans } from '../../src/search/question/unmentionedPlans.ts';
import { planNames } from '../../src/search/question/planNames.ts';
import { collectTexts } from '../../src/search/collectTexts.ts';
import { splitWords } from '../../src/search/fold.ts';
import { records } from '../support/contentRecords.ts';
import { ask, createSearchIndex } from '../support/searchIndex.ts';

const index = createSearchIndex();
const answer = (query: string) => ask(index, query);

for (const [plan, queries] of [
  ['Medicaid', ['medicaid', 'MEDICAID', 'managed medicaid', 'Medicaid plan', 'Medicaid HMO']],
  ['Medicaid', ['medicaid coverage', 'is it covered by Medicaid?', 'Title XIX']],
  ['Medi-Cal', ['medi-cal', 'Medi Cal']],
  ['CHIP', ['chip', 'SCHIP', "Children's Health Insurance Program"]],
  ['BlueCHiP', ['BlueCHiP', 'Blue CHiP for Medicare']],
  ['Tricare', ['tricare', 'TRICARE for Life']],
  ['Medicare Supplement', ['medicare supplement', 'medigap', 'Medigap plan']],
  ['Medicare Part D', ['part d', 'Medicare Part D']],
  ['Original Medicare', ['original medicare', 'traditional Medicare', 'medicare part b', 'Part B']],
  ['Aetna', ['aetna', 'aetna health plan', 'Aetna PPO']],
  ['Cigna', ['cigna']],
  ['UnitedHealthcare', ['united healthcare', 'United Health Care', 'UHC', 'unitedhealthcare']],
  ['Humana', ['humana']],
  ['Kaiser Permanente', ['kaiser', 'Kaiser Permanente']],
  ['Anthem', ['anthem', 'Anthem Blue Cross', 'Anthem BCBS']],
  ['marketplace plans', ['marketplace', 'ACA', 'obamacare', 'insurance exchange', 'exchange plan']],
  ['the Federal Employee Program (FEP)', ['fep', 'FEHB', 'Federal Employee Program']],
  ['the Federal Employee Program (FEP)', ['federal employee', 'federal employees']],
  ['dual eligible plans (D-SNP)', ['D-SNP', 'dsnp', 'dual eligible', 'Medicare-Medicaid Plan']],
  ['special needs plans', ['SNP', 'special needs plan', 'C-SNP']],
  ['Railroad Medicare', ['Railroad Medicare']],
  ['marketplace plans', ['individual and family plans', 'QHP']],
  ['auto insurance', ['auto insurance', 'no-fault', 'personal injury protection']],
  ['the VA', ['VA', 'Veterans Affairs', 'the VA']],
  ['workers’ compensation', ["workers' comp", "worker's compensation", 'workmans comp']],
  [
    'Blue Cross Blue Shield of Massachusetts',
    ['bcbs massachusetts', 'Blue Cross & Blue Shield of Massachusetts', 'Massachusetts Blue Cross'],
  ],
] as const) {
  for (const query of queries) {
    test(`"${query}" gets the sentence about ${plan}, and no answer of another plan`, () => {
      const found = answer(query);
      expect(found.notes).toEqual([`The policies here do not mention ${plan}.`]);
      expect(mergeResults(found, [])).toEqual([]);
      expect(found.words).toEqual([]);
      expect(found.target).toBeNull();
    });
  }
}

for (const [plan, queries] of [
  [
    'Medicaid',
    [
      ...['medicade', 'medicad', 'medicaide', 'medicait', 'medacaid', 'medicaed', 'mediciad'],
      ...['medcaid', 'madicaid', 'medikaid', 'medi-caid', 'medi caid', 'medicai', 'medicaiid'],
    ],
  ],
  ['Tricare', ['tricair', 'tricar', 'tricaire', 'Tri-Care']],
  ['Aetna', ['aetnna', 'aetnea', 'atena', 'aetnas', 'etna']],
  ['Cigna', ['cignia', 'ciigna', 'signa']],
  ['Humana', ['humanna', 'hummana', 'humanah']],
  ['Kaiser Permanente', ['kaiser permanante', 'kaiser permenente', 'kiaser']],
  ['UnitedHealthcare', ['unitedhelthcare', 'untied healthcare', 'united healthcre']],
  ['MassHealth', ['masshelth', 'mass-health']],
  ['Medicare Supplement', ['medicare suplement', 'medi-gap']],
] as const) {
  for (const query of queries) {
    test(`"${query}" is read as ${plan}, which is said, and answered by no other plan`, () => {
      const found = answer(query);
      expect(found.notes).toContain(`The policies here do not mention ${plan}.`);
      expect(found.notes[0]).toContain(`We read “${query}” as “`);
      expect(mergeResults(found, [])).toEqual([]);
      expect(found.words).toEqual([]);
      expect(found.target).toBeNull();
    });
  }
}

test('no word of the policies, and no ordinary one, is read as a misspelled plan', () => {
  const forms = createPlanForms(planNames, []);
  const ordinary =
    'medical medically medication medicine medicated human humans signal option optimum welfare ' +
    'media century regency highlight exchange premium trial wellness original healthcare appeal';
  const texts = [...collectTexts(records), ordinary].flatMap(splitWords);
  const read = [...new Set(texts)].flatMap((word) => findPlans(word, forms, () => false).corrected);
  expect(read).toEqual([]);
});

for (const query of ['medicaid K1007', 'is k1007 covered by medicaid', 'K1007 Medicaid']) {
  test(`"${query}" says first that Medicaid is not mentioned, then shows the code`, () => {
    const found = answer(query);
    expect(found.notes).toEqual(['The policies here do not mention Medicaid.']);
    expect(found.identified.map(({ title }) => title)).toEqual(['K1007']);
    expect(found.target).toBeNull();
  });
}

for (const query of ['medicai', 'medicar', 'medicaiid', 'mediciare', 'advantag', 'comercial']) {
  test(`"${query}" is taken for no line of business`, () => {
    expect(mergeResults(answer(query), [])).toEqual([]);
  });
}

test('"medicare" alone is shown beside the names of the lines that there are', () => {
  expect(answer('medicare').notes).toEqual([
    'The policies here name Medicare Advantage Plans and Commercial Products. They do not mention Original Medicare.',
  ]);
});

for (const query of [
  'medicare advantage',
  'Medicare Advantage plan',
  ...['commercial', 'Rhode Island', 'MA plan', 'MA plans', 'mapd', 'commercial insurance'],
]) {
  test(`"${query}", which the policies name, needs no sentence`, () => {
    const found = answer(query);
    expect(found.notes).toEqual([]);
    expect(mergeResults(found, [])).not.toEqual([]);
  });
}

const nameLine = (name: string) => ({ name, aliases: [] });

for (const { text, lines, mentioned } of [
  { text: 'covered for Medicaid members', lines: [], mentioned: 'Medicaid' },
  { text: 'covered', lines: ['Medicaid Plans'], mentioned: 'Medicaid' },
  { text: 'covered', lines: ['Managed Medicaid'], mentioned: 'Medicaid' },
  {
    text: 'Blue Cross & Blue Shield of Ohio',
    lines: [],
    mentioned: 'Blue Cross Blue Shield of Ohio',
  },
]) {
  test(`does not deny ${mentioned} where a policy has "${[text, ...lines].join('", "')}"`, () => {
    const names = findUnmentionedPlans(planNames, lines.map(nameLine), [text]).map(
      ({ name }) => name,
    );
    expect(names).not.toContain(mentioned);
    expect(names).toContain('Aetna');
  });
}

test('the line "Medicare Advantage Plans" does not mention Original Medicare', () => {
  const lines = [nameLine('Medicare Advantage Plans')];
  const names = findUnmentionedPlans(planNames, lines, ['covered for Medicare Advantage Plans']);
  expect(names.map(({ name }) => name)).toContain('Original Medicare');
});

test('every form of a name finds that name, and no other', () => {
  const forms = createPlanForms(planNames, []);
  for (const { name, aliases } of planNames) {
    for (const form of [name, ...aliases]) {
      expect(findPlans(form, forms), form).toMatchObject({
        ...{ plans: [name], partsOfLines: [], others: [] },
      });
    }
  }
});
