/**
 * Health plans, programs and markets that readers ask about, and how people write them. These are facts of ours, not
 * of any policy: the build hands the search those that no policy here mentions. A name matches exactly or not
 * at all, so usual misspellings are listed, too.
 */
export interface PlanName {
  name: string;
  aliases: readonly string[];
}

const plan = (name: string, ...aliases: readonly string[]): PlanName => ({ name, aliases });

const programs: readonly PlanName[] = [
  plan(
    'Medicaid',
    ...['medicade', 'medicad', 'medicaide', 'medicait', 'medacaid', 'medicaed', 'medicaiad'],
    ...['mediciad', 'medciaid', 'medcaid', 'mediaid', 'medicaids', 'madicaid', 'medikaid'],
    ...['medical assistance program', 'title 19', 'title xix'],
  ),
  plan('Medi-Cal', 'medi cal'),
  plan('MassHealth', 'mass health'),
  plan('RIte Care', 'ritecare'),
  plan('CHIP', 's chip', 'schip', "children's health insurance program", 'title xxi'),
  // A product of the name "BlueCHiP for Medicare" is neither CHIP nor original Medicare.
  plan('BlueCHiP', 'blue chip', 'blue chip medicare', 'bluechip medicare'),
  plan(
    'Original Medicare',
    ...['medicare', 'traditional medicare', 'regular medicare', 'straight medicare'],
    ...['medicare fee service', 'medicare ffs', 'medicare part a', 'medicare part b', 'part a'],
    ...['part b', 'medicare a b', 'medicare part a b', 'medicare parts a b'],
  ),
  plan(
    'Medicare Supplement',
    ...['medicare supplemental', 'medicare supplement plan', 'medicare supplement insurance'],
    ...['medigap', 'medi gap', 'medigap plan', 'medicare gap'],
  ),
  plan('Medicare Part D', 'part d', 'medicare d', 'prescription drug plan', 'pdp'),
  plan(
    'Tricare',
    'tri care',
    'tricare life',
    'tricare prime',
    'tricare select',
    'champus',
    'tricar',
  ),
  plan('CHAMPVA', 'champ va'),
  plan(
    'the VA',
    ...['veterans affairs', 'veterans administration', 'veterans health administration', 'vha'],
    ...['va health care', 'va healthcare', 'department veterans affairs'],
  ),
  plan('the Indian Health Service', 'ihs', 'indian health'),
  plan(
    'the Federal Employee Program (FEP)',
    ...['fep', 'federal employee program', 'federal employees program', 'federal employee plan'],
    ...['fehb', 'fehbp', 'federal employee health benefits', 'federal employees health benefits'],
  ),
  plan(
    'marketplace plans',
    ...['marketplace', 'marketplace plan', 'health insurance marketplace', 'market place'],
    ...['aca', 'aca plan', 'aca plans', 'affordable care act', 'obamacare', 'obama care'],
    ...['exchange', 'exchange plan', 'exchange plans', 'health exchange', 'insurance exchange'],
    ...['health insurance exchange', 'healthsource ri', 'healthsourceri', 'healthcare gov'],
  ),
  plan(
    'workers’ compensation',
    ...[
      'workers compensation',
      'worker compensation',
      'workman compensation',
      'workmen compensation',
    ],
    ...['workmans compensation', 'workers comp', 'worker comp', 'workman comp', 'workmans comp'],
    ...['workmens comp', 'workers comp insurance', 'work comp', 'workcomp', 'wcomp'],
  ),
];

const insurers: readonly PlanName[] = [
  plan('Aetna', 'etna', 'aetnea', 'atena', 'aetna better health'),
  plan('Cigna', 'signa', 'cygna', 'cignia', 'evernorth'),
  plan(
    'UnitedHealthcare',
    ...['united healthcare', 'united health care', 'united health', 'unitedhealth', 'uhc'],
    ...['unitedhealth care', 'united health group', 'unitedhealthgroup', 'untied healthcare'],
  ),
  plan('Optum'),
  plan('Humana', 'humanna', 'hummana', 'humanah'),
  plan(
    'Kaiser Permanente',
    'kaiser',
    'kaiser permanante',
    'keiser permanente',
    'kaiser permenente',
  ),
  plan(
    'Anthem',
    'anthem blue cross',
    'anthem bcbs',
    'anthem blue cross blue shield',
    'antem',
    'elevance',
  ),
  plan('Centene'),
  plan('Ambetter'),
  plan('WellCare', 'well care'),
  plan('Molina', 'molina healthcare'),
  plan('Medica'),
  plan('Oscar Health', 'oscar insurance', 'oscar health insurance'),
  plan('Highmark', 'highmark bcbs', 'highmark blue cross blue shield'),
  plan('CareFirst', 'care first', 'carefirst bcbs'),
  plan('Premera', 'premera blue cross'),
  plan('Regence', 'regence bcbs', 'regence blue shield', 'regence blue cross'),
  plan('Wellmark', 'wellmark bcbs'),
  plan('Florida Blue'),
  plan('Horizon Blue Cross Blue Shield', 'horizon bcbs', 'horizon blue cross', 'horizon bcbsnj'),
  plan('Independence Blue Cross', 'ibx', 'independence bcbs'),
  plan('Tufts Health Plan', 'tufts', 'tufts health'),
  plan('Harvard Pilgrim', 'harvard pilgrim health care', 'harvard pilgrim healthcare'),
  plan('Point32Health', 'point 32 health', 'point32'),
  plan('Neighborhood Health Plan', 'nhpri', 'neighborhood health plan rhode island'),
  plan('Mass General Brigham Health Plan', 'allways health', 'mgb health plan'),
  plan('ConnectiCare', 'connecti care'),
];

const states =
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  );

/** One Blue plan is not another. "Of" and "and" do not count, so that each form is listed once. */
const bluePlans = states.map((state) =>
  plan(
    `Blue Cross Blue Shield of ${state}`,
    ...['blue cross', 'blue shield', 'bcbs'].map((start) => `${start} ${state}`),
    ...['blue cross', 'blue cross blue shield', 'bcbs'].map((end) => `${state} ${end}`),
  ),
);

/** All names, the longest form of each first. */
export const planNames: readonly PlanName[] = [...programs, ...insurers, ...bluePlans];
