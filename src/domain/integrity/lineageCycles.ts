import type { Rule } from './problem.ts';

/** No device is its own predicate, neither directly nor by way of others. */
export const lineageCycles: Rule = function* ({ regulatory }) {
  const predicates = new Map(
    regulatory.flatMap(({ device, predicate }) => (predicate ? [[device, predicate.device]] : [])),
  );
  for (const { file, device, predicate } of regulatory) {
    let ancestor = predicate?.device;
    for (let step = 0; ancestor && ancestor !== device && step < predicates.size; step += 1) {
      ancestor = predicates.get(ancestor);
    }
    if (ancestor !== device) continue;
    yield {
      file,
      path: ['predicate'],
      found: `"${device}" comes out as its own predicate`,
      cure: 'write the predicate that the policy prints',
    };
  }
};
