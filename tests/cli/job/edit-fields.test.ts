import {expect, test} from 'vitest';
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
  ['unconfirmed: [\n  posted, # ask\n  pay,\n]\n', 'unconfirmed: [\n  pay,\n]\n'],
  ['unconfirmed:\n  - posted # ask\n  # and this\n  - pay\n', 'unconfirmed:\n  # and this\n  - pay\n'],
  ['unconfirmed:\n- pay\n- posted\nstatus: adopted\n', 'unconfirmed:\n- pay\nstatus: adopted\n'],
  ['unconfirmed:\n  - posted\n# about the rest\nstatus: adopted\n', '# about the rest\nstatus: adopted\n'],
])('takes a name out of %j', (fields, edited) => {
  expect(editFields(`---\ntitle: Baker\n${fields}---\n`, {...NONE, confirm: ['posted']})).toBe(
    `---\ntitle: Baker\n${edited}---\n`,
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
