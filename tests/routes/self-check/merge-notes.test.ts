import {describe, expect, test} from 'vitest';
import {addNotes, mergeNotes} from '../../../src/routes/SelfCheck/merge-notes.ts';
import {areEqual, writeNote} from '../../../src/routes/SelfCheck/notes.ts';

describe('writing a note', () => {
  test('leaves the others and the order as they are', () => {
    expect(Object.entries(writeNote({a: '1', b: '2'}, 'a', '3'))).toEqual([
      ['a', '3'],
      ['b', '2'],
    ]);
  });

  test('takes a note away of which nothing is left', () => {
    expect(writeNote({a: '1', b: '2'}, 'a', '')).toEqual({b: '2'});
  });
});

test.each([
  [{}, {}, true],
  [{a: '1', b: '2'}, {b: '2', a: '1'}, true],
  [{a: '1'}, {a: '2'}, false],
  [{a: '1'}, {b: '1'}, false],
  [{}, {a: '1'}, false],
])('compares %j and %j', (some, others, equal) => {
  expect(areEqual(some, others)).toBe(equal);
});

describe('adding notes', () => {
  test.each([
    ['', 'One', 'One'],
    ['One', '', 'One'],
    ['One', 'One', 'One'],
    ['One\n', ' One \n\nTwo', 'One\nTwo'],
    ['One\nTwo', 'Three\nTwo', 'One\nTwo\nThree'],
    // What somebody typed stays as they typed it.
    ['One\n\n  Two', 'Two', 'One\n\n  Two'],
  ])('to %j: %j', (text, more, expected) => {
    expect(addNotes({a: text}, {a: more})).toEqual({a: expected});
  });

  test('keeps what only one of both has', () => {
    expect(addNotes({a: '1'}, {b: '2'})).toEqual({a: '1', b: '2'});
  });
});

describe('merging the notes of two tabs', () => {
  test.each([
    ['nobody', {a: '1'}, {a: '1'}, {a: '1'}, {a: '1'}],
    ['this one', {a: '1'}, {a: '2'}, {a: '1'}, {a: '2'}],
    ['the other', {a: '1'}, {a: '1'}, {a: '2'}, {a: '2'}],
    ['both, each another note', {a: '1', b: '1'}, {a: '2', b: '1'}, {a: '1', b: '2'}, {a: '2', b: '2'}],
    ['both, each a new note', {}, {a: '1'}, {b: '2'}, {b: '2', a: '1'}],
    ['both, the same note', {a: '1'}, {a: '1\n2'}, {a: '1\n3'}, {a: '1\n3\n2'}],
    ['the other, by clearing', {a: '1'}, {a: '1'}, {}, {}],
    ['this one, by clearing', {a: '1'}, {}, {a: '1'}, {}],
    ['both, the other by clearing', {a: '1', b: '1'}, {a: '2', b: '1'}, {}, {a: '2'}],
  ])('where what changed them is %s', (_, known, ours, theirs, expected) => {
    expect(mergeNotes(known, ours, theirs)).toEqual(expected);
  });
});
