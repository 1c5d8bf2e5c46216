import type {Issue} from './decode-text.ts';

const LARGEST_FILE = 256 * 1024;
const LONGEST_LINE = 5000;
/** Marks of lists and quotations, one inside the other, before the words of a line. */
const DEEPEST = 10;

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d+[.)])[ \\t])){${DEEPEST + 1},}(?=.*[\\p{L}\\p{N}])`, 'u');
const INDENTED = new RegExp(`^[ \\t]{${DEEPEST * 4 + 1},}(?:>|(?:[-*+]|\\d+[.)])[ \\t])`);

/** Reports what no page needs and what would keep the Markdown parser busy for minutes, or end it. */
export const checkSize = (text: string): Issue[] => {
  if (text.length > LARGEST_FILE)
    return [{line: 1, column: 1, message: 'The file is longer than 256 kB.', fix: 'Split it into several pages.'}];
  return text.split('\n').flatMap((line, index) => {
    const at = {line: index + 1, column: 1};
    if (line.length > LONGEST_LINE) {
      const message = `This line has ${line.length} characters, expected at most ${LONGEST_LINE}.`;
      return [{...at, message, fix: 'Split it into paragraphs.'}];
    }
    return NESTED.test(line) || INDENTED.test(line)
      ? [{...at, message: 'This list or quotation is nested too deeply.', fix: `Use ${DEEPEST} levels at most.`}]
      : [];
  });
};
