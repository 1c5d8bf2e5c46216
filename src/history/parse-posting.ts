import {parseYaml} from '../content/front-matter.ts';
import {HIRING_STATES} from '../content/hiring.ts';
import type {PastPosting} from '../content/past.ts';

/**
 * What a posting's file says of its life, or nothing where it is no posting. Only the lines of the fields that matter
 * are parsed: a handbook of five hundred postings has thousands of versions.
 */
export const parsePosting = (text: string): PastPosting | undefined => {
  const [opening, ...lines] = text.split(/\r?\n/);
  const closing = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  if (opening?.trimEnd() !== '---' || closing === -1) return undefined;
  const {data} = parseYaml(cutFields(lines.slice(0, closing)), 1);
  const {hiring, posted, unconfirmed} = data;
  const state = HIRING_STATES.find((known) => known === hiring);
  if (!state) return undefined;
  const isConfirmed = typeof posted === 'string' && !(Array.isArray(unconfirmed) && unconfirmed.includes('posted'));
  return isConfirmed ? {hiring: state, posted} : {hiring: state};
};

/** The lines of the fields that matter, those below them included that belong to them. */
const cutFields = (lines: readonly string[]): string => {
  let kept = false;
  return lines
    .filter((line) => {
      // A field begins at the margin; what is indented, and an item of a list, belongs to the one above.
      if (/^[^\s#\-\]}]/.test(line)) kept = /^(?:hiring|posted|unconfirmed)[ \t]*:/.test(line);
      return kept;
    })
    .join('\n');
};
