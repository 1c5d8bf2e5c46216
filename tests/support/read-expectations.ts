import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {readFiles} from '../../src/content/read-files.ts';

const MARK = /(?:#|<!--) expect: ([a-z-]+)/;
/** A line that holds nothing but the mark speaks of the line below. */
const ALONE = /^\s*(?:# expect: [a-z-]+|<!-- expect: [a-z-]+ -->)\s*$/;

/** The problems that a fixture says it has, as `file:line rule`, sorted. */
export const readExpectations = (siteDir: string): string[] => {
  const marked = readFiles(siteDir).flatMap(({path, bytes}) =>
    bytes === null
      ? []
      : new TextDecoder()
          .decode(bytes)
          .split('\n')
          .flatMap((line, index) => {
            const rule = MARK.exec(line)?.[1];
            return rule ? [`${path}:${index + (ALONE.test(line) ? 2 : 1)} ${rule}`] : [];
          }),
  );
  return [...marked, ...readList(join(siteDir, 'expect.yaml'))].sort();
};

/** For problems of whole files, where no comment can stand. */
const readList = (path: string): string[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  const list: Array<{file: string; line: number; rule: string}> = parse(text);
  return list.map(({file, line, rule}) => `${file}:${line} ${rule}`);
};
