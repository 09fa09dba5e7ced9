import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const policy = 'powered-exoskeleton';
const version = '2024-11-01';

/** Words of which the titles are made: no two are the same, and all letters begin one. */
const beginnings =
  'Advanced Bilateral Custom Dynamic External Functional Guided Hybrid Implanted Jointed Kinetic Lumbar Modular Neural Orthotic Portable Quick Robotic Spinal Thoracic Upright Vascular Wearable Youth'.split(
    ' ',
  );
const subjects =
  'Ankle Arm Back Balance Bladder Breathing Cardiac Climbing Elbow Exercise Eye Finger Foot Gait Grip Hand Hearing Heart Hip Jaw Kidney Knee Leg Lifting Liver Lung Muscle Neck Nerve Pelvis Posture Reach Shoulder Sitting Sleep Speech Spine Standing Stepping Swallowing Toe Wrist'.split(
    ' ',
  );

/** Every version of a tenth of the policies, newest last; the others have one, the real one's date. */
const dates = ['2022-11-01', '2023-11-01', version];

/** Nine policies in ten have codes of their own; ten of a thousand list the real ones. */
export const codesOf = (index: number): readonly [string, string] =>
  index % 100 === 1
    ? ['K1007', 'E0739']
    : [`Q${String(index).padStart(4, '0')}`, `S${String(index).padStart(4, '0')}`];

/** The first thousand are exoskeletons; whoever asks for more gets other things. */
const things = ['Exoskeleton', 'Orthosis', 'Prosthesis', 'Support', 'Frame'];

export function titleOf(index: number): string {
  const beginning = beginnings[index % beginnings.length];
  const ofSubject = Math.floor(index / beginnings.length);
  const thing = things[Math.floor(ofSubject / subjects.length)];
  if (!thing) throw new Error(`There are no ${index} titles: give generateContent.ts more words`);
  return `${beginning} ${subjects[ofSubject % subjects.length]} ${thing}`;
}

/** What a benchmark changes in the records it asks for; the texts are those of whole files. */
export interface Variation {
  policy: (words: string, index: number) => string;
}

const asTheRealOne: Variation = { policy: (words) => words };

/**
 * Writes a content root of numbered policies, each the size of the real one: a version with its source
 * text and its bibliography of 49; a tenth of them has three versions. Number 1 alone lists the regulatory
 * entries and names the devices: a thousand policies do not print the same decisions, and beside the real
 * policy they begin with 2. Terms and lines of business are shared. The same numbers give the same bytes.
 */
export function generateContent(
  root: string,
  last: number,
  first = 1,
  variation = asTheRealOne,
): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['devices', 'glossary', 'lines-of-business', 'payers', 'regulatory']) {
    cpSync(join(content, folder), join(root, folder), { recursive: true });
  }
  for (let index = first; index <= last; index += 1) generatePolicy(root, index, variation);
}

/** The names of devices in citations; without a device of its own no citation may print one. */
const deviceNames =
  /ReWalk(?:™|\(TM\))?|Hybrid assistive limb(?: \(HAL\))?|\bHAL\b|Ekso\w*™?|Indego|\bREX\b|Keeo?go|Honda|Atalante/gi;

const number = (index: number) => String(index).padStart(4, '0');

function generatePolicy(root: string, index: number, variation: Variation): void {
  const suffix = number(index);
  const hasDevices = index === 1;
  for (const date of index % 10 === 0 ? dates : dates.slice(-1)) {
    generateVersion(root, index, date, variation);
  }
  const bibliography = read(`references/${policy}.md`).replace(
    /^ {6}- id: (.*)$/gm,
    `      - id: $1-${suffix}`,
  );
  const named = hasDevices
    ? bibliography
    : bibliography
        .replace(/^( +devices:).*(?:\n +- \{ device.*)*$/gm, '$1 []')
        .replace(deviceNames, 'Device');
  write(root, `references/${policy}-${suffix}.md`, withOwnTitle(named, suffix));
}

function generateVersion(root: string, index: number, date: string, variation: Variation): void {
  const suffix = number(index);
  const [first, second] = codesOf(index);
  const [year] = date.split('-');
  const ofVersion = (text: string) =>
    text
      .replaceAll('11|01|2024', `11|01|${year}`)
      .replaceAll('K1007', first)
      .replaceAll('E0739', second);
  const source = `NOT COMPARED: generated, as ${suffix}.\n${ofVersion(read(`sources/${policy}/${version}.txt`))}`;
  const sha256 = createHash('sha256').update(source).digest('hex');
  const words = ofVersion(read(`policies/${policy}/${version}.mdx`))
    .replace(/^title: .*$/m, `title: ${titleOf(index)}`)
    .replace(`date: "${version}"`, `date: "${date}"`)
    .replace(/November 1, 2024/g, `November 1, ${year}`)
    .replace('wearable robots', date === version ? 'wearable robots' : 'worn robots')
    .replace(/[0-9a-f]{64}/, sha256)
    .replace(`bibliography: ${policy}`, `bibliography: ${policy}-${suffix}`);
  const ids = date === version ? suffix : `${suffix}-${year}`;
  write(
    root,
    `policies/${policy}-${suffix}/${date}.mdx`,
    withOwnReadings(variation.policy(withItsEntries(words, index), index), ids),
  );
  write(root, `sources/${policy}-${suffix}/${date}.txt`, source);
}

/** The first policy lists the entries; the others have none, and no place for them. */
const withItsEntries = (words: string, index: number) =>
  index === 1
    ? words
    : words
        .replace(/^regulatory:\n(?: {2}- .*\n)+/m, 'regulatory: []\n')
        .replace(/^### Regulatory Status\n\n<RegulatoryEntries \/>\n\n/m, '');

const withOwnTitle = (bibliography: string, suffix: string) =>
  bibliography.replace(/^title: (.*)$/m, `title: $1 ${suffix}`);

/** Each reading has an id of its own in the whole content. */
const withOwnReadings = (record: string, suffix: string) =>
  record.replace(/^ {2}- id: (.*)$/gm, `  - id: $1-${suffix}`);

const read = (file: string) => readFileSync(join(content, file), 'utf8');

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
