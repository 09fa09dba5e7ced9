import { policies, today } from '../catalog.ts';
import { mostUpdates, updatesOf } from '../domain/updates.ts';
import { atomFeed } from '../exports/atomFeed.ts';
import { textResponse } from '../exports/textResponse.ts';

export const GET = () =>
  textResponse(
    atomFeed(updatesOf(policies, today).slice(0, mostUpdates), today),
    'application/atom+xml',
  );
