import {CST, Lexer} from 'yaml';

/** A part of a text: from its first character to behind its last. */
export type Range = {start: number; end: number};

/** Where the comments of a YAML text stand, each from its "#" to the end of its line. */
export const findComments = (yaml: string): Range[] => {
  const found: Range[] = [];
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(yaml)) {
    // These say what comes next, and are no part of the text.
    if (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR) {
      isScalar = token === CST.SCALAR;
      continue;
    }
    const end = start + token.length;
    if (!isScalar && CST.tokenType(token) === 'comment') found.push({start, end});
    isScalar = false;
    start = end;
  }
  return found;
};

/**
 * A YAML text without what stands between two places. Comments there stay: behind what is left of their line, else on a
 * line of their own, as far from the margin as `indent` or as the line was. A line with nothing left goes.
 */
export const cutText = (yaml: string, {start, end}: Range, indent?: string): string => {
  const comments = findComments(yaml).filter((comment) => comment.start >= start && comment.end <= end);
  const kept: string[] = [];
  let at = toLineStart(yaml, start);
  const first = at;
  while (at < end) {
    const next = toLineEnd(yaml, at);
    const [, line = '', eol = ''] = /^(.*?)(\r?\n?)$/s.exec(yaml.slice(at, next)) ?? [];
    const comment = comments.find((other) => other.start >= at && other.start < next);
    const head = line.slice(0, Math.max(0, start - at));
    const tail = comment ? yaml.slice(comment.start, comment.end) : line.slice(Math.max(0, end - at));
    if (head.trim() !== '') kept.push(joinLine(head, tail, comment !== undefined), eol);
    else if (tail.trim() !== '') kept.push(indent ?? /^[ \t]*/.exec(line)?.[0] ?? '', tail.trimStart(), eol);
    at = next;
  }
  return yaml.slice(0, first) + kept.join('') + yaml.slice(at);
};

const joinLine = (head: string, tail: string, isComment: boolean): string => {
  if (tail === '') return head.trimEnd();
  return isComment ? `${head.trimEnd()} ${tail}` : head + tail;
};

export const toLineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

export const toLineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
};
