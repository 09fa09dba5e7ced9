import { policies } from '../catalog.ts';
import { mostUpdates, updatesOf } from '../domain/updates.ts';
import { atomFeed } from '../formats/atomFeed.ts';
import { textFile } from '../formats/textFile.ts';
import { today } from '../site.ts';

export const GET = textFile('application/atom+xml', () =>
  atomFeed(updatesOf(policies, today).slice(0, mostUpdates), today),
);
