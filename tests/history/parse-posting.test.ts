import {expect, test} from 'vitest';
import {cutPosting, parsePosting} from '../../src/history/parse-posting.ts';

/** What a whole file says. */
const parse = (text: string) => parsePosting(cutPosting(text));

test.each([
  ['plain fields', 'title: Baker\nhiring: open\nposted: 2026-10-05\n', {hiring: 'open', posted: '2026-10-05'}],
  ['quoted fields', 'hiring: "paused" # for now\nposted: \'2026-10-05\'\n', {hiring: 'paused', posted: '2026-10-05'}],
  ['no day', 'hiring: draft\nunconfirmed: [posted]\n', {hiring: 'draft'}],
  ['a day that is not confirmed', 'hiring: open\nposted: 2026-10-05\nunconfirmed: [pay, posted]\n', {hiring: 'open'}],
  [
    'a list of several lines',
    'hiring: open\nposted: 2026-10-05\nunconfirmed:\n- pay\n# not sure\n- posted\ntitle: x\n',
    {hiring: 'open'},
  ],
  [
    'a list in brackets of several lines',
    'unconfirmed: [\n  pay,\n  posted,\n]\nhiring: open\nposted: 2026-10-05\n',
    {hiring: 'open'},
  ],
  ['another field of that name below', 'hiring: open\npay:\n  posted: 2026-10-05\n', {hiring: 'open'}],
])('reads %s', (_, fields, posting) => {
  expect(parse(`---\n${fields}---\n\nBread.\n`)).toEqual(posting);
});

test('reads a file with the line endings of Windows', () => {
  expect(parse('---\r\nhiring: open\r\nposted: 2026-10-05\r\n---\r\n')).toEqual({
    hiring: 'open',
    posted: '2026-10-05',
  });
});

test.each([
  ['no front matter', 'hiring: open\n'],
  ['no end', '---\nhiring: open\n'],
  ['no state', '---\ntitle: Jobs\n---\n'],
  ['an unknown state', '---\nhiring: maybe\n---\n'],
  ['what is no YAML', '---\nhiring: [\n---\n'],
  ['nothing', ''],
])('finds no posting in a file with %s', (_, text) => {
  expect(parse(text)).toBeUndefined();
});
