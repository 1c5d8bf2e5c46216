import {describe, expect, test} from 'vitest';
import {parseDocument} from 'yaml';
import {editFields} from '../../../src/cli/job/edit-fields.ts';

const NONE = {set: {}, remove: [], confirm: []};

const posting = `---
title:   "Baker: at night"   # two words too many
# Where it stands.
hiring: draft # nobody has seen it
level: 'baker'

requires: [ kneading,shaping ]
paused: 2026-10-01
unconfirmed: [hiring, posted, pay]   # ask HR
pay:
    disclosure:   before-first-interview
status: adopted
---

# Bread

---
hiring: draft  
no line feed at the end`;

test('changes the lines it is asked to change, and no byte of another', () => {
  const edited = editFields(posting, {
    set: {hiring: 'open', posted: '2026-11-23', expires: '2027-01-31'},
    remove: ['paused'],
    confirm: ['hiring', 'posted'],
  });
  expect(edited).toBe(
    posting
      .replace(
        'hiring: draft # nobody has seen it\n',
        'hiring: open # nobody has seen it\nposted: 2026-11-23\nexpires: 2027-01-31\n',
      )
      .replace('paused: 2026-10-01\n', '')
      .replace('[hiring, posted, pay]', '[pay]'),
  );
});

test('keeps the line endings of Windows', () => {
  const windows = posting.replaceAll('\n', '\r\n');
  const edits = {set: {hiring: 'closed', closed: '2026-11-23'}, remove: ['paused'], confirm: ['posted']};
  expect(editFields(windows, edits)).toBe(editFields(posting, edits).replaceAll('\n', '\r\n'));
});

test('changes nothing where nothing changes', () => {
  expect(editFields(posting, {...NONE, remove: ['closed'], confirm: ['countries']})).toBe(posting);
});

test.each([
  ['hiring: "open"\n', 'hiring: "closed"\nclosed: 2026-11-23\n'],
  ["hiring: 'open' # now\n", "hiring: 'closed' # now\nclosed: 2026-11-23\n"],
  ['hiring:\n  open\n', 'hiring:\n  closed\nclosed: 2026-11-23\n'],
  ['hiring: open\nclosed:\n', 'hiring: closed\nclosed: 2026-11-23\n'],
  ['title: Baker\nhiring: open', 'title: Baker\nhiring: closed\nclosed: 2026-11-23\n'],
  ['closed: 2026-01-01 # once\nhiring: open\n', 'closed: 2026-11-23 # once\nhiring: closed\n'],
])('writes into %j', (fields, edited) => {
  const text = `---\n${fields.endsWith('\n') ? fields : `${fields}\n`}---\n`;
  const edits = {...NONE, set: {hiring: 'closed', closed: '2026-11-23'}};
  expect(editFields(text, edits)).toBe(`---\n${edited}---\n`);
});

test.each([
  ['unconfirmed: [posted]\n', ''],
  ['unconfirmed: [ posted , pay ]\n', 'unconfirmed: [ pay ]\n'],
  ['unconfirmed: [pay, posted] # not yet\n', 'unconfirmed: [pay] # not yet\n'],
  ['unconfirmed: [pay, posted, hours]\n', 'unconfirmed: [pay, hours]\n'],
  ['unconfirmed: [pay, "posted"]\n', 'unconfirmed: [pay]\n'],
  ['unconfirmed: [\n  posted, # ask\n  pay,\n]\n', 'unconfirmed: [\n  # ask\n  pay,\n]\n'],
  ['unconfirmed:\n  - posted # ask\n  # and this\n  - pay\n', 'unconfirmed:\n  # ask\n  # and this\n  - pay\n'],
  ['unconfirmed:\n- pay\n- posted\nstatus: adopted\n', 'unconfirmed:\n- pay\nstatus: adopted\n'],
  ['unconfirmed:\n  - posted\n# about the rest\nstatus: adopted\n', '# about the rest\nstatus: adopted\n'],
])('takes a name out of %j', (fields, edited) => {
  expect(editFields(`---\ntitle: Baker\n${fields}---\n`, {...NONE, confirm: ['posted']})).toBe(
    `---\ntitle: Baker\n${edited}---\n`,
  );
});

const DATA = {schema: 'core', version: '1.2'} as const;

describe('keeps every comment', () => {
  test.each([
    // Of a list that goes with its last name.
    ['unconfirmed: [posted] # ask\n', '# ask\n'],
    ['unconfirmed: # a\n  # b\n  - posted # c\n  # d\nstatus: adopted\n', '# a\n# b\n# c\n# d\nstatus: adopted\n'],
    ['unconfirmed: [ # a\n  # b\n  posted, # c\n  # d\n] # e\n', '# a\n# b\n# c\n# d\n# e\n'],
    ['unconfirmed:\n  - # a\n    posted\nstatus: adopted\n', '# a\nstatus: adopted\n'],
    ['unconfirmed:\n  -\n    # a\n    posted # b\n', '# a\n# b\n'],
    ['? unconfirmed # a\n: [posted] # b\n', '# a\n# b\n'],
    ['words: >\n  # none\nunconfirmed:\n- posted\n  # a\n', 'words: >\n  # none\n# a\n'],
    ['words: >\n  # none\nunconfirmed: [posted]\n\n  # a\n  # b\n', 'words: >\n  # none\n# a\n# b\n'],
    ['  unconfirmed: [posted] # a\n  status: adopted\n', '  # a\n  status: adopted\n'],
    // Of a name, first, last or between others.
    ['unconfirmed: [posted, # a\n  pay] # b\n', 'unconfirmed: [ # a\n  pay] # b\n'],
    ['unconfirmed: [pay, # a\n  posted] # b\n', 'unconfirmed: [pay # a\n  ] # b\n'],
    ['unconfirmed: [pay, # a\n  # b\n  posted # c\n]\n', 'unconfirmed: [pay # a\n  # b\n  # c\n]\n'],
    ['unconfirmed: [\n  pay\n  , posted # a\n  , hours\n]\n', 'unconfirmed: [\n  pay\n  , # a\n  hours\n]\n'],
    ['unconfirmed: [pay, posted, # a\n  hours]\n', 'unconfirmed: [pay, # a\n  hours]\n'],
    ['unconfirmed: [\n  pay, # a\n  posted, # b\n]\n', 'unconfirmed: [\n  pay, # a\n  # b\n]\n'],
    ['unconfirmed:\n  - posted # a\n  - pay\n', 'unconfirmed:\n  # a\n  - pay\n'],
    ['unconfirmed:\n- pay # a\n-\n  # b\n  posted # c\n- hours\n', 'unconfirmed:\n- pay # a\n# b\n# c\n- hours\n'],
    ['unconfirmed: [posted, "posted", pay] # a\n', 'unconfirmed: [pay] # a\n'],
  ])('where a name leaves %j', (fields, edited) => {
    const indent = /^ */.exec(fields)?.[0] ?? '';
    expect(editFields(`---\n${indent}title: Baker\n${fields}---\n`, {...NONE, confirm: ['posted']})).toBe(
      `---\n${indent}title: Baker\n${edited}---\n`,
    );
  });

  test.each([
    ['hiring: open\npaused: 2026-10-01 # until spring\nlevel: baker\n', 'hiring: open\n# until spring\nlevel: baker\n'],
    ['paused: # a\n  # b\n  2026-10-01 # c\nhiring: open\n', '# a\n# b\n# c\nhiring: open\n'],
    ['hiring: >- # a\n  paused\npaused: 2026-10-01\n', 'hiring: open # a\n'],
    ['hiring:\n  |-\n  paused\npaused: 2026-10-01\n# a\n', 'hiring: open\n# a\n'],
    ['  hiring: paused # a\n  paused: 2026-10-01\n', '  hiring: open # a\n'],
  ])('where a field leaves %j', (fields, edited) => {
    const edits = {...NONE, set: {hiring: 'open'}, remove: ['paused']};
    expect(editFields(`---\n${fields}---\n`, edits)).toBe(`---\n${edited}---\n`);
  });

  test('where all fields stand in one pair of brackets', () => {
    const text = '---\n{title: Baker, # a\nhiring: draft, # b\nunconfirmed: [posted] # c\n}\n---\n';
    const edited = editFields(text, {set: {hiring: 'open', posted: '2026-11-23'}, remove: [], confirm: ['posted']});
    expect(edited.match(/# [abc]/g)?.sort()).toEqual(['# a', '# b', '# c']);
    expect(parseDocument(edited.slice(4, -4), DATA).toJS()).toEqual({
      title: 'Baker',
      hiring: 'open',
      posted: '2026-11-23',
    });
  });
});

test('indents a new field as the others are', () => {
  expect(editFields('---\n  hiring: draft\n---\n', {...NONE, set: {hiring: 'open', posted: '2026-11-23'}})).toBe(
    '---\n  hiring: open\n  posted: 2026-11-23\n---\n',
  );
});

test('says the same where all fields stand in one pair of brackets', () => {
  const text = '---\n{title: Baker, hiring: draft, unconfirmed: [posted]}\n---\n\nBread.\n';
  const edited = editFields(text, {set: {hiring: 'open', posted: '2026-11-23'}, remove: [], confirm: ['posted']});
  expect(parseDocument(edited.split('---')[1] ?? '').toJS()).toEqual({
    title: 'Baker',
    hiring: 'open',
    posted: '2026-11-23',
  });
  expect(edited.endsWith('---\n\nBread.\n')).toBe(true);
});

test.each(['Bread.\n', '---\nhiring: open\n', '---\n- hiring\n---\n'])('refuses %j, which is no posting', (text) => {
  expect(() => editFields(text, {...NONE, set: {hiring: 'open'}})).toThrow(/front matter/);
});
