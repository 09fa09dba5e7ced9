import { readImportGraph } from './importGraph.ts';

/** Part of `npm run check`: prints every import that breaks a rule of `importRules.ts`, and exits 1 if there is one. */
const { summary } = await readImportGraph();
const name = (path: string) => path.replace(/[.]astro[.]ts$/, '.astro');
for (const { from, to, rule, cycle } of summary.violations) {
  const way = cycle?.map((step) => step.name) ?? [to];
  console.log(`${[from, ...way].map(name).join(' imports ')} (${rule.name})`);
}
if (summary.violations.length === 0)
  console.log(`Imports: ${summary.totalCruised} modules, no rule broken`);
else process.exitCode = 1;
