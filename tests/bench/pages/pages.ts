/**
 * `npm run bench -- --only pages`: what our pages weigh and when they are painted at slow 4G, beside the real
 * policy's words on a Starlight site and on bare pages, in the same run and sent the same way.
 */
import { chromium } from '@playwright/test';
import { builtHeaders } from '../../support/builtHeaders.ts';
import { chosenBrowser, launchOptions } from '../../support/browser.ts';
import { dist } from '../../support/builtSite.ts';
import { benchFolder, circumstances, keepFigures } from '../results.ts';
import { writeBareSites } from './bareSites.ts';
import { measuredVisits, type Subject } from './measuredVisits.ts';
import { ourPages } from './ourPages.ts';
import { pageAimsTable, ratiosTable, visitsTable } from './pageTables.ts';
import { policyContent, policyPath } from './policyContent.ts';
import { startSite } from './sentSite.ts';
import { buildStarlight } from './starlightSite.ts';

const runs = Number(process.argv[2] ?? 7);
const content = policyContent();
const starlightRoot = buildStarlight(`${benchFolder}/starlight`, content);
const bareRoot = `${benchFolder}/bare`;
const bare = writeBareSites(bareRoot, content);

// The others' scripts and styles stand in their pages, which our policy would not let run.
const headers = builtHeaders();
const othersHeaders = Object.fromEntries(
  Object.entries(headers).filter(([name]) => name !== 'Content-Security-Policy'),
);
const ourSite = await startSite(dist, headers);
const starlightSite = await startSite(starlightRoot, othersHeaders);
const bareSite = await startSite(bareRoot, othersHeaders);

const ours: readonly Subject[] = ourPages.map((page) => ({ ...page, site: ourSite }));
const others: readonly Subject[] = [
  { name: 'Starlight', site: starlightSite, path: policyPath },
  { name: 'bare page, CSS file', site: bareSite, path: bare.linked },
  { name: 'bare page, CSS inlined', site: bareSite, path: bare.inlined },
  { name: 'text alone', site: bareSite, path: bare.text },
];

const browser = await chromium.launch(launchOptions(chosenBrowser()));
try {
  console.log(`Chromium ${browser.version()}, medians of ${runs} visits.\n`);
  const measured = await measuredVisits(browser, [...ours, ...others], runs);
  const [ourMeasured, otherMeasured] = [
    measured.slice(0, ours.length),
    measured.slice(ours.length),
  ];
  const policy = ourMeasured.find(({ name }) => name === 'policy');
  const [starlight] = otherMeasured;
  if (!policy || !starlight) throw new Error('The policy page was not measured');
  keepFigures('pages', { circumstances: circumstances(), measured });
  console.log(`${visitsTable(ourMeasured)}\n`);
  console.log(`${visitsTable(otherMeasured)}\n`);
  console.log(`${ratiosTable(policy, otherMeasured)}\n`);
  console.log(pageAimsTable(ourMeasured, starlight));
} finally {
  await browser.close();
  for (const site of [ourSite, starlightSite, bareSite]) await site.stop();
}
