import {describe, expect, test, vi} from 'vitest';
import {toNotesText} from '../../../src/routes/SelfCheck/notes-file.ts';
import {createNotesStore} from '../../../src/routes/SelfCheck/notes-store.ts';
import {toStorageKey} from '../../../src/routes/SelfCheck/storage-key.ts';

const KEY = toStorageKey('baker', '/handbook/');
const A = 'skill:a';
const B = 'skill:b';

/** A browser's storage, and whether it has room. */
const createKeeper = (held: Record<string, string> = {}) => ({
  held,
  isFull: false,
  getItem: (key: string) => held[key] ?? null,
  setItem(key: string, text: string) {
    if (this.isFull) throw new DOMException('Full.', 'QuotaExceededError');
    held[key] = text;
  },
  removeItem: (key: string) => {
    delete held[key];
  },
});

const open = (keeper: ReturnType<typeof createKeeper>) => createNotesStore(() => keeper, KEY, 'baker');

test('keeps notes under a name of the job and the site', () => {
  expect(KEY).toBe('self-check-baker-/handbook/');
});

test('writes nothing before anything was typed', () => {
  const keeper = createKeeper();
  const setItem = vi.spyOn(keeper, 'setItem');
  const store = open(keeper);
  store.get();
  store.sync();
  expect(setItem).not.toHaveBeenCalled();
  expect(keeper.held).toEqual({});
});

test('keeps what is typed, and finds it again', () => {
  const keeper = createKeeper();
  open(keeper).write(A, 'One\n');
  expect(keeper.held).toEqual({[KEY]: toNotesText('baker', {[A]: 'One\n'})});
  expect(open(keeper).get()).toEqual({notes: {[A]: 'One\n'}, keeping: 'kept'});
});

test('leaves nothing behind once everything is cleared or deleted again', () => {
  const keeper = createKeeper();
  const store = open(keeper);
  store.write(A, 'One');
  store.write(A, '');
  expect(keeper.held).toEqual({});
  store.write(A, 'One');
  store.clear();
  expect(keeper.held).toEqual({});
  expect(store.get()).toEqual({notes: {}, keeping: 'kept'});
});

test('tells of a change, and of none where there is none', () => {
  const store = open(createKeeper());
  const onChange = vi.fn();
  const stop = store.subscribe(onChange);
  store.write(A, 'One');
  expect(onChange).toHaveBeenCalledTimes(1);
  const before = store.get();
  store.sync();
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(store.get()).toBe(before);
  stop();
  store.write(A, 'Two');
  expect(onChange).toHaveBeenCalledTimes(1);
});

describe('with another tab', () => {
  test('takes over what is written there, and writes over nothing', () => {
    const keeper = createKeeper();
    const [one, other] = [open(keeper), open(keeper)];
    one.get();
    other.write(A, 'There');
    // Not told of it yet.
    one.write(B, 'Here');
    expect(one.get().notes).toEqual({[A]: 'There', [B]: 'Here'});
    other.sync();
    expect(other.get().notes).toEqual(one.get().notes);
  });

  test('is empty too once that has cleared everything', () => {
    const keeper = createKeeper();
    const [one, other] = [open(keeper), open(keeper)];
    one.write(A, 'One');
    other.sync();
    other.clear();
    one.sync();
    expect(one.get().notes).toEqual({});
    expect(keeper.held).toEqual({});
  });
});

describe('where the browser has no room', () => {
  test('goes on with the notes and says that they are not kept', () => {
    const keeper = createKeeper();
    const store = open(keeper);
    store.write(A, 'One');
    keeper.isFull = true;
    store.write(A, 'One\nTwo');
    store.write(B, 'Three');
    expect(store.get()).toEqual({notes: {[A]: 'One\nTwo', [B]: 'Three'}, keeping: 'refused'});
    expect(keeper.held).toEqual({[KEY]: toNotesText('baker', {[A]: 'One'})});
  });

  test('loses nothing to what another tab can still write, and keeps all of it once there is room', () => {
    const keeper = createKeeper();
    const store = open(keeper);
    store.write(A, 'One');
    keeper.isFull = true;
    store.write(A, 'One\nHere');
    keeper.held[KEY] = toNotesText('baker', {[A]: 'One\nThere'});
    keeper.isFull = false;
    store.sync();
    expect(store.get()).toEqual({notes: {[A]: 'One\nThere\nHere'}, keeping: 'kept'});
    expect(keeper.held).toEqual({[KEY]: toNotesText('baker', {[A]: 'One\nThere\nHere'})});
  });
});

test('works where the browser lets nobody look', () => {
  const store = createNotesStore(
    () => {
      throw new DOMException('Blocked.', 'SecurityError');
    },
    KEY,
    'baker',
  );
  expect(store.get()).toEqual({notes: {}, keeping: 'refused'});
  store.write(A, 'One');
  store.sync();
  expect(store.get()).toEqual({notes: {[A]: 'One'}, keeping: 'refused'});
  store.clear();
  expect(store.get().notes).toEqual({});
});

describe.each([
  ['broken', '{'],
  ['of a newer version', toNotesText('baker', {[A]: 'One'}).replace('"version": 1', '"version": 2')],
])('where what the browser holds is %s', (_, text) => {
  test('leaves it as it is until it is cleared', () => {
    const keeper = createKeeper({[KEY]: text});
    const store = open(keeper);
    expect(store.get()).toEqual({notes: {}, keeping: 'unreadable'});
    store.write(A, 'New');
    expect(store.get()).toEqual({notes: {[A]: 'New'}, keeping: 'unreadable'});
    expect(keeper.held).toEqual({[KEY]: text});
    store.clear();
    expect(keeper.held).toEqual({});
    store.write(A, 'New');
    expect(open(keeper).get()).toEqual({notes: {[A]: 'New'}, keeping: 'kept'});
  });
});
