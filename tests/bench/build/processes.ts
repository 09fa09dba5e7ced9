import { globSync, readFileSync } from 'node:fs';

/** What a process and all that it started have used. */
export interface Use {
  /** Most resident memory at one time, in bytes, of all together. */
  memory: number;
  /** Most resident memory of any one of them. */
  largest: number;
  /** Processor seconds of the programs that it started, its own not among them. */
  ofChildren: number;
}

/**
 * Looks at a process and its children ten times a second until the returned function is called.
 * Linux alone says what they use; elsewhere both are 0.
 */
export function watchedUse(process: number): () => Use {
  const seconds = new Map<number, number>();
  let memory = 0;
  let largest = 0;
  const look = () => {
    const tree = treeOf(process);
    memory = Math.max(
      memory,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    largest = Math.max(largest, ...tree.map(({ resident }) => resident));
    for (const { id, processor } of tree) if (id !== process) seconds.set(id, processor);
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return {
      memory,
      largest,
      ofChildren: [...seconds.values()].reduce((sum, each) => sum + each, 0),
    };
  };
}

interface Process {
  id: number;
  resident: number;
  processor: number;
}

function treeOf(id: number): Process[] {
  const folder = `/proc/${id}`;
  try {
    const status = readFileSync(`${folder}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    // Behind the name in brackets, the 12th and 13th value: hundredths of a second.
    const values = readFileSync(`${folder}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const processor = (Number(values[11]) + Number(values[12])) / 100;
    const children = globSync(`${folder}/task/*/children`).flatMap((file) =>
      readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [{ id, resident: kilobytes * 1024, processor }, ...children.flatMap(treeOf)];
  } catch {
    // It has ended between two looks.
    return [];
  }
}
