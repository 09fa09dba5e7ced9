import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import satori from 'satori';
import { formatDate } from '../../src/domain/dates.ts';
import { namedColours } from '../../src/formats/metadata/namedColours.ts';
import { createPolicyCard, siteCard, type Card } from '../../src/formats/social/card.ts';
import { cardHeight, layOutCard, cardWidth } from '../../src/formats/social/layOutCard.ts';
import { CannotDrawCard, drawCard, findFittingScale } from '../../src/formats/social/drawCard.ts';
import { loadCardFonts } from '../../src/formats/social/fonts.ts';
import { hashCard } from '../../src/formats/social/hashCard.ts';
import { records } from '../support/contentRecords.ts';

const tokens = fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url));
const palette = namedColours(readFileSync(tokens, 'utf8'));
const [policy] = records.policies;
if (!policy) throw new Error('the content has no policy');

/** The words that satori puts on an image, with where each ends. */
async function drawnWords(card: Card) {
  const layout = layOutCard(card, palette, await findFittingScale(card, palette));
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    width: cardWidth,
    fonts: loadCardFonts(JSON.stringify(layout)),
    embedFont: false,
  });
  return [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*>([^<]*)<\/text>/g),
  ].map(([, x, y, width, text = '']) => ({
    text,
    right: Number(x) + Number(width),
    bottom: Number(y),
  }));
}

const squeezed = (text: string) => text.replaceAll('&amp;', '&').replace(/\s/g, '');
const wordsOf = ({ kind, heading, lines, remark }: Card) =>
  [
    kind,
    heading,
    ...lines.flatMap(({ name, label, notes }) => [name, label, ...notes]),
    remark,
    siteCard.heading,
  ].join('');

/** The policy with a limit, days, and a sentence that goes with every answer. */
const limited = {
  ...policy,
  statements: policy.statements.map((statement) => ({
    ...statement,
    decisions: statement.decisions.map((one, index) => ({
      ...{ ...one, appliesTo: { text: 'for members under 18 years' }, until: '2097-01-01' },
      ...(index === 0 && { overAll: true as const }),
    })),
  })),
};
const longTitle = `${policy.title} and ${policy.title} and ${policy.title}`;
const cards: readonly [string, Card][] = [
  ['the site', siteCard],
  ['the policy', createPolicyCard(policy)],
  [
    'a title in many scripts',
    createPolicyCard({ ...policy, title: 'Łódź, Ελλάδα, Москва, Việt Nam ™' }),
  ],
  ['a policy whose answers have limits and days', createPolicyCard(limited)],
  ['a policy with a long title', createPolicyCard({ ...policy, title: longTitle })],
];

for (const [name, card] of cards) {
  test(`the image of ${name} shows every word, inside its edges`, async () => {
    const words = await drawnWords(card);
    expect(squeezed(words.map(({ text }) => text).join(''))).toBe(squeezed(wordsOf(card)));
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(cardWidth);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThanOrEqual(cardHeight);
  });
}

test('what a policy decides, and since when, is on its image', () => {
  const words = wordsOf(createPolicyCard(policy));
  expect(words).toContain('Medicare Advantage PlansNot covered');
  expect(words).toContain('Commercial ProductsNot medically necessary');
  expect(words).toContain(`Effective ${formatDate(policy.effectiveDate.date)}.`);
  expect(words).toContain(`Last reviewed ${formatDate(policy.lastReviewed?.date ?? '')}.`);
});

test('a limit, the days and what goes with every answer are on the image', () => {
  const words = wordsOf(createPolicyCard(limited));
  expect(words).toContain('Not covered until January 1, 2097“for members under 18 years”');
  expect(words).toContain('Read this with every answer of this policy for Medicare');
});

test('more words make smaller letters', async () => {
  const scale = await findFittingScale(createPolicyCard(policy), palette);
  const smaller = await findFittingScale(
    createPolicyCard({ ...policy, title: longTitle }),
    palette,
  );
  expect(smaller).toBeLessThan(scale);
});

test('what the image of a policy says is said in words as well', () => {
  expect(createPolicyCard(policy).alt).toBe(
    `${policy.payer.name}. Medicare Advantage Plans: not covered. Commercial Products: not medically necessary. Effective November 1, 2024, last reviewed April 15, 2026.`,
  );
});

for (const [name, title] of [
  ['letters that no font has', 'Policy on 漢字'],
  ['more words than fit', longTitle.repeat(6)],
] as const) {
  test(`${name} are not drawn at all rather than in part`, async () => {
    const drawn = drawCard(createPolicyCard({ ...policy, title }), palette);
    await expect(drawn).rejects.toThrow(CannotDrawCard);
  });
}

test('an image that says something else has another name, and the same has the same', () => {
  const nameOf = (version: typeof policy) => hashCard(createPolicyCard(version), palette);
  const reviewed = { ...policy.effectiveDate, date: '2026-05-01' };
  const decided = policy.statements.map((statement) => ({
    ...statement,
    decisions: statement.decisions.map((one) => ({ ...one, determination: 'covered' as const })),
  }));
  const names = [
    policy,
    { ...policy, lastReviewed: reviewed },
    { ...policy, statements: decided },
  ].map(nameOf);
  expect(new Set(names).size).toBe(names.length);
  expect(nameOf(structuredClone(policy))).toBe(names[0]);
});
