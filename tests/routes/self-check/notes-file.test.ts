import {expect, test} from 'vitest';
import {parseNotesText, toNotesText} from '../../../src/routes/SelfCheck/notes-file.ts';
import {MAX_BYTES, readNotesFile} from '../../../src/routes/SelfCheck/read-notes-file.ts';

const notes = {'skill:databases': 'One\n# “Two”', 'criterion:engineering/senior#grows-others': 'Three'};
const data = {format: 'self-check', version: 1, job: 'baker', notes};
const parse = (value: unknown) => parseNotesText(JSON.stringify(value), 'baker');

test('writes notes as this', () => {
  expect(toNotesText('baker', notes)).toMatchInlineSnapshot(`
    "{
      "format": "self-check",
      "version": 1,
      "job": "baker",
      "notes": {
        "skill:databases": "One\\n# “Two”",
        "criterion:engineering/senior#grows-others": "Three"
      }
    }
    "
  `);
});

test('reads what it has written', () => {
  expect(parseNotesText(toNotesText('baker', notes), 'baker')).toEqual({notes});
});

test('does not mind what else a file says', () => {
  expect(parse({...data, comment: 'Mine.'})).toEqual({notes});
});

test.each(['', '{', 'One\nTwo', '{"format": "self-check",}', '\u0000\u0001', 'undefined'])(
  'takes %j for broken',
  (text) => {
    expect(parseNotesText(text, 'baker')).toEqual({fault: 'broken'});
  },
);

test.each([
  ['nothing', null],
  ['a text', 'self-check'],
  ['a list', [data]],
  ['an object of its own', {name: 'handbook'}],
  ['another format', {...data, format: 'notes'}],
  ['no version', {...data, version: undefined}],
  ['a version in words', {...data, version: '1'}],
  ['a version that there never was', {...data, version: 0}],
  ['half a version', {...data, version: 0.5}],
  ['no job', {...data, job: undefined}],
  ['no notes', {...data, notes: undefined}],
  ['notes in a list', {...data, notes: ['One']}],
  ['a note that is no text', {...data, notes: {'skill:databases': ['One']}}],
  ['an empty note', {...data, notes: {'skill:databases': ''}}],
  ['a note on something else', {...data, notes: {databases: 'One'}}],
  ['a note on markup', {...data, notes: {'skill:<b>': 'One'}}],
])('takes %s for something else', (_, value) => {
  expect(parse(value)).toEqual({fault: 'foreign'});
});

test('is not led astray by names that every object has', () => {
  expect(parseNotesText(toNotesText('baker', notes).replace('skill:databases', '__proto__'), 'baker')).toEqual({
    fault: 'foreign',
  });
});

test('does not guess what a newer version says', () => {
  expect(parse({...data, version: 2, notes: [], job: {id: 'baker'}})).toEqual({fault: 'newer'});
});

test('tells notes on another job', () => {
  expect(parse({...data, job: 'miller'})).toEqual({fault: 'other-job'});
});

test('tells that there are none', () => {
  expect(parse({...data, notes: {}})).toEqual({fault: 'empty'});
});

test('reads a file of notes', async () => {
  expect(await readNotesFile(new File([toNotesText('baker', notes)], 'notes.json'), 'baker')).toEqual({notes});
});

test('does not even begin to read a file that is too large', async () => {
  const text = () => Promise.reject(new Error('It was read.'));
  expect(await readNotesFile({size: MAX_BYTES + 1, text}, 'baker')).toEqual({fault: 'too-large'});
});

test('tells where a file cannot be read', async () => {
  const text = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'));
  expect(await readNotesFile({size: 1, text}, 'baker')).toEqual({fault: 'unreadable'});
});
