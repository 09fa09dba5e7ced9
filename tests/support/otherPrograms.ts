import { spawnSync } from 'node:child_process';

/** Programs of Debian that open what the site publishes, and the package of each. */
export const debianPackages = {
  ris2xml: 'bibutils',
  pandoc: 'pandoc',
  soffice: 'libreoffice-calc-nogui',
  lynx: 'lynx',
  w3m: 'w3m',
} as const;

export type OtherProgram = keyof typeof debianPackages;

/** Why a test of a program is skipped: false where the program is there. */
export const missing = (program: OtherProgram): string | false =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0 &&
  `${program} is not on this machine: apt install ${debianPackages[program]}`;

/** Runs a program on a file, and returns what it writes. */
export function runProgram(program: OtherProgram, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    // Columns and characters do not depend on the machine.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
