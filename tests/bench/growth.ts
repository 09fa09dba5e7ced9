/**
 * `npm run bench -- --only growth`: how much the page of the real policy, and other pages, grow when 1,000
 * generated policies stand beside it. Ten of them list the real one's codes.
 */
import { dist } from '../support/builtSite.ts';
import { aimsTable } from './aims.ts';
import { buildBesideGenerated, pageBytes } from './besideGenerated.ts';
import { bytes } from './figures.ts';
import { policyPath } from './pages/policyContent.ts';
import { benchFolder, circumstances, keepFigures } from './results.ts';
import { table } from './table.ts';

const count = Number(process.argv[2] ?? 1000);
const others = [`${policyPath}2024-11-01/`, '/devices/rewalk/', '/codes/k1007/', '/'];

const site = await buildBesideGenerated(`${benchFolder}/growth`, { first: 2, last: count + 1 });
const sizes = (path: string) => {
  const [alone, beside] = [pageBytes(path, dist), pageBytes(path, site)];
  return { path, alone, beside, grown: (beside / alone - 1) * 100 };
};
const percent = (value: number) => `${value.toFixed(2)} %`;
const policy = sizes(policyPath);
const pages = [policy, ...others.map(sizes)];
keepFigures('growth', { circumstances: circumstances(), count, pages });
console.log(
  table(
    pages.map(({ path, alone, beside, grown }) => ({
      page: path,
      alone: bytes(alone),
      [`beside ${count.toLocaleString('en')}`]: bytes(beside),
      grown: percent(grown),
    })),
  ),
);
const aim = { what: 'policy page grows by', measured: policy.grown, most: 1, write: percent };
console.log(`\n${aimsTable([aim])}`);
