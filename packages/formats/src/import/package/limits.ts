/**
 * What a file may cost at most. A Word file of 500 pages expands to about 10 MB; these leave room for the largest honest
 * one, and bound what a hostile one can take: about a second and 300 MB for each bound reached.
 */
export const LIMITS = {
  /** Bytes of the archive itself: pictures are most of them, and they are never expanded. */
  archive: 500_000_000,
  /** Files in the archive. */
  parts: 20_000,
  /** Expanded bytes of one part. */
  part: 48_000_000,
  /** Expanded bytes of all parts that are read. */
  total: 96_000_000,
  /** Elements inside one another: Word itself stays under a hundred. */
  depth: 2_000,
  /** Namespaces in scope: Word declares about forty. */
  namespaces: 100,
  /** Tables inside one another. */
  tables: 50,
  /** Bytes of a web page. */
  page: 24_000_000,
  /** Elements of a web page inside one another. */
  pageDepth: 300,
  /** Paragraphs, rows and cells: 500 pages have about 20 000. */
  blocks: 500_000,
} as const;
