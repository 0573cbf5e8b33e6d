import { headingsOf } from './anchors.mjs';

/** The words in backticks of a piece of Markdown. */
function codeWords(markdown) {
  return [...markdown.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code.split(/[^\p{L}\p{M}/-]+/u));
}

/** Words that agree with what they qualify are looked up in all their forms. */
function forms(keyword) {
  return [keyword, `${keyword}e`, `${keyword}s`, `${keyword}es`];
}

/**
 * Where each keyword is explained: in a heading, else in the first cell of a table. `pages` holds the Markdown of each page
 * by name; a keyword that none explains is missing from the result.
 */
export function documentedKeywords(pages, keywords) {
  const found = new Map();
  const places = Object.entries(pages).flatMap(([page, markdown]) => {
    const headings = headingsOf(markdown);
    return markdown.split('\n').flatMap((line, index) => {
      const own = headings.find((heading) => heading.index === index);
      const cell = /^\| ([^|]*`[^|]*) \|/.exec(line)?.[1];
      const heading = own ?? headings.findLast((one) => one.index < index);
      if (!heading || (own === undefined && cell === undefined)) return [];
      return [
        {
          page,
          anchor: heading.anchor,
          title: headings[0].text,
          words: codeWords(own?.text ?? cell),
          isHeading: !!own,
        },
      ];
    });
  });
  for (const isHeading of [true, false]) {
    for (const keyword of keywords) {
      if (found.has(keyword)) continue;
      const place = places.find(
        (one) => one.isHeading === isHeading && forms(keyword).some((form) => one.words.includes(form)),
      );
      if (place) found.set(keyword, place);
    }
  }
  return found;
}
