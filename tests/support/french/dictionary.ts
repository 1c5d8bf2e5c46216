import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import type * as TrieLib from 'cspell-trie-lib';

// Named by their files: the tests in the browser are no ES modules, and may not import the one by its name; the other
// exports nothing but its description. Tests always run from the repository's root.
const packages = join(process.cwd(), 'node_modules');
const {decodeTrie}: typeof TrieLib = createRequire(packages)(join(packages, 'cspell-trie-lib/dist/index.js'));
const words = decodeTrie(gunzipSync(readFileSync(join(packages, '@cspell/dict-fr-fr/fr-fr.trie.gz'))));

/** True for a word of the French dictionary, as it is written or without its capital. */
export const isInDictionary = (word: string): boolean =>
  words.hasWord(word, true) || words.hasWord(word.toLocaleLowerCase('fr'), true);
