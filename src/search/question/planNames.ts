/**
 * Health plans, programs and markets that readers ask about, and how people write them. These are facts of ours, not
 * of any policy: the build hands the search those that no policy here mentions. Misspellings of a letter or two are
 * found without being listed; those that sound alike and begin with another letter are not.
 */
export interface PlanName {
  name: string;
  aliases: readonly string[];
}

const plan = (name: string, ...aliases: readonly string[]): PlanName => ({ name, aliases });

const programs: readonly PlanName[] = [
  plan(
    'Medicaid',
    ...['medicaids', 'medical assistance program', 'title 19', 'title xix', 'managed medicaid'],
  ),
  plan('Medi-Cal', 'medi cal'),
  plan('MassHealth'),
  plan('RIte Care', 'ritecare'),
  ...['TennCare', 'BadgerCare', 'SoonerCare', 'PeachCare', 'MinnesotaCare', 'NJ FamilyCare'].map(
    (name) => plan(name),
  ),
  ...['HUSKY Health', 'Apple Health', 'Healthy Louisiana', 'Healthy Michigan Plan'].map((name) =>
    plan(name),
  ),
  plan('AHCCCS'),
  plan('STAR+PLUS', 'star plus'),
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
    ...['medigap', 'medigap plan', 'medicare gap'],
  ),
  plan('Railroad Medicare', 'railroad', 'rr medicare', 'rrb medicare'),
  plan(
    'dual eligible plans (D-SNP)',
    ...[
      'd snp',
      'dsnp',
      'd snps',
      'dsnps',
      'dual eligible',
      'dual eligibles',
      'duals',
      'dual plan',
    ],
    ...['dual special needs plan', 'dual eligible special needs plan', 'dual complete'],
    ...['medicare medicaid plan', 'mmp', 'fide snp'],
  ),
  plan(
    'special needs plans',
    ...['special needs plan', 'snp', 'snps', 'c snp', 'csnp', 'i snp', 'isnp'],
    ...['chronic special needs plan', 'institutional special needs plan'],
  ),
  plan('Medicare Part D', 'part d', 'medicare d', 'prescription drug plan', 'pdp'),
  plan('Tricare', ...['tricare life', 'tricare prime', 'tricare select', 'champus']),
  plan('CHAMPVA'),
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
    ...['federal employee', 'federal employees', 'federal blue', 'fep blue', 'federal bcbs'],
  ),
  plan(
    'marketplace plans',
    ...['marketplace', 'marketplace plan', 'health insurance marketplace'],
    ...['aca', 'aca plan', 'aca plans', 'affordable care act', 'obamacare'],
    ...['exchange', 'exchange plan', 'exchange plans', 'health exchange', 'insurance exchange'],
    ...['health insurance exchange', 'healthsource ri', 'healthsourceri', 'healthcare gov'],
    ...['individual family plan', 'individual family plans', 'individual market', 'qhp'],
    ...['individual plan', 'individual plans', 'qualified health plan', 'qualified health plans'],
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
  plan(
    'auto insurance',
    ...['auto accident insurance', 'car insurance', 'motor vehicle insurance'],
    ...['no fault', 'no fault insurance', 'personal injury protection'],
  ),
];

const insurers: readonly PlanName[] = [
  plan('Aetna', 'etna', 'aetna better health'),
  plan('Cigna', 'signa', 'cygna', 'evernorth', 'cigna healthspring'),
  plan(
    'UnitedHealthcare',
    ...['united healthcare', 'united health care', 'united health', 'unitedhealth', 'uhc'],
    ...['unitedhealth care', 'united health group', 'unitedhealthgroup', 'uhc community plan'],
  ),
  plan('Optum'),
  plan('Humana'),
  plan('Kaiser Permanente', 'kaiser', 'keiser permanente'),
  plan(
    'Anthem',
    ...['anthem blue cross', 'anthem bcbs', 'anthem blue cross blue shield', 'elevance'],
  ),
  plan('Centene'),
  plan('Ambetter'),
  plan('WellCare'),
  plan('Molina', 'molina healthcare'),
  plan('Medica'),
  plan('Oscar Health', 'oscar insurance', 'oscar health insurance'),
  plan('Highmark', 'highmark bcbs', 'highmark blue cross blue shield'),
  plan('CareFirst', 'carefirst bcbs'),
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
  plan('ConnectiCare'),
  plan('Blue Shield of California', 'blue shield california promise'),
  ...[
    ...[
      'Amerigroup',
      'CareSource',
      'Devoted Health',
      'EmblemHealth',
      'Fallon Health',
      'Fidelis Care',
    ],
    ...['GEHA', 'Geisinger Health Plan', 'Health Net', 'Healthfirst', 'MetroPlus', 'Moda Health'],
    ...[
      'Mutual of Omaha',
      'MVP Health Care',
      'Oxford Health Plans',
      'PacificSource',
      'Priority Health',
    ],
    ...['Providence Health Plan', 'SelectHealth', 'Sunshine Health', 'Superior HealthPlan'],
    ...[
      'UPMC Health Plan',
      'Wellpoint',
      'CDPHP',
      'Excellus',
      'Medical Mutual of Ohio',
      'Magellan Health',
    ],
    ...['UMR', 'Meritain', 'Commonwealth Care Alliance', 'HealthPartners', 'Clover Health', 'AARP'],
  ].map((name) => plan(name)),
];

const states =
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  );

const abbreviations =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

/** One Blue plan is not another. "Of" and "and" do not count, so that each form is listed once. */
const bluePlans = states.map((state, at) =>
  plan(
    `Blue Cross Blue Shield of ${state}`,
    `bcbs${abbreviations[at]}`,
    ...(/^(?:IN|OR|ME|HI|OK|OH)$/.test(abbreviations[at] ?? '')
      ? []
      : [`bcbs ${abbreviations[at]}`]),
    ...['blue cross', 'blue shield', 'bcbs']
      .map((start) => `${start} ${state}`)
      .filter((form) => form !== 'blue shield California'),
    ...['blue cross', 'blue cross blue shield', 'bcbs'].map((end) => `${state} ${end}`),
  ),
);

/** Plans and programs, the longest form of each first. */
export const planNames: readonly PlanName[] = [...programs, ...insurers, ...bluePlans];
