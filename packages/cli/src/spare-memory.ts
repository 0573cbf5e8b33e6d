import { setFlagsFromString } from 'node:v8';

/** So many files make some hundreds of megabytes of trees that are let go. */
const MANY = 200;

/**
 * To be called for each of many files. V8 lets the heap grow with the memory of the machine: of ten thousand files it would keep
 * gigabytes of what nobody holds. From some number of files on it has to look more often. Elsewhere than in V8 nothing happens.
 */
export function spareMemory(rank: number): void {
  if (rank === MANY) spareMemoryNow();
}

/** The same from now on, in all threads. */
export function spareMemoryNow(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
