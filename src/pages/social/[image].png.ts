import type { APIRoute, GetStaticPaths } from 'astro';
import { policies } from '../../catalog.ts';
import { sitePalette } from '../../formats/metadata/sitePalette.ts';
import { site } from '../../site.ts';
import { createPolicyCard, siteCard, type Card } from '../../formats/social/card.ts';
import { getSocialImage } from '../../formats/social/drawnImages.ts';
import { hashCard } from '../../formats/social/hashCard.ts';

interface Props {
  card: Card;
}

const cards: readonly Card[] = [
  siteCard,
  ...(site.socialImages ? policies.map(({ current }) => createPolicyCard(current)) : []),
];

export const getStaticPaths = (() =>
  cards.map((card) => ({
    params: { image: hashCard(card, sitePalette) },
    props: { card } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await getSocialImage(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
