import {parseYaml} from '../content/front-matter.ts';
import {HIRING_STATES} from '../content/hiring.ts';
import type {PastPosting} from '../content/past.ts';

const FRONT_MATTER = /^---\s*?\n(?<fields>[\s\S]*?)^---[ \t]*\r?$/m;

/**
 * The lines of a posting's file that say something of its life; nothing of a file without front matter. They are few,
 * and most versions of a posting agree on them.
 */
export const cutPosting = (text: string): string => {
  const fields = FRONT_MATTER.exec(text);
  return fields?.index === 0 ? cutFields((fields.groups?.fields ?? '').split(/\r?\n/)) : '';
};

/** What such lines say, or nothing where they are of no posting. */
export const parsePosting = (lines: string): PastPosting | undefined => {
  const {hiring, posted, unconfirmed} = parseYaml(lines, 1).data;
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
