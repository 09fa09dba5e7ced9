import { policies } from '../catalog.ts';
import { mostUpdates, listUpdates } from '../domain/updates.ts';
import { buildAtomFeed } from '../formats/buildAtomFeed.ts';
import { createTextFile } from '../formats/createTextFile.ts';
import { today } from '../site.ts';

export const GET = createTextFile('application/atom+xml', () =>
  buildAtomFeed(listUpdates(policies, today).slice(0, mostUpdates), today),
);
