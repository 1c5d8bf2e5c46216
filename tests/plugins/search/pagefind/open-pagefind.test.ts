import {describe, expect, test, vi} from 'vitest';
import {type Token, toTokens} from '../../../../src/plugins/search/words/to-tokens.ts';
import {smallPagefind} from './small-pagefind.ts';

/** A word that is on few pages says something; with hardly any page, none would. */
const others = Object.fromEntries(
  Array.from({length: 20}, (_, number) => [
    `/others/${number}`,
    `<h1>Loaf ${number}</h1><p>The shop opens early, and the ovens are warm.</p>`,
  ]),
);

const kneading = `<h1>Kneading</h1><p>With both hands.</p>
<h2 id="why-it-takes-long">Why does it take so long?<a class="hash-link" href="#why-it-takes-long">#</a></h2>
<p>Gluten needs time, and so does the dough.</p>
<h3 id="what-to-show">What to show</h3><p>A loaf that you made by yourself.</p>
<pre>printed dough</pre>`;

const getToken = (word: string): Token => {
  const [token] = toTokens(word);
  if (!token) throw new Error(`"${word}" is no word.`);
  return token;
};

/** Finds a word, as searching a query of that word alone does. */
const find = async (articles: Record<string, string>, word: string, language: 'en' | 'fr' = 'en') => {
  const fullText = await smallPagefind({...others, ...articles}, {language, ignored: ['pre']});
  const found = await fullText.find(getToken(word), true);
  return {...fullText, found, addresses: [...found.keys()]};
};

describe('finds, in English,', () => {
  test.each([
    ['a word', 'gluten'],
    ['another form of it', 'hand'],
    ['the beginning of it', 'glut'],
    ['a word of a heading', 'long'],
    ['a word in capitals', 'GLUTEN'],
  ])('%s', async (_, word) => {
    expect((await find({'/skills/kneading': kneading}, word)).addresses).toEqual(['/skills/kneading']);
  });

  test.each([
    ['a sign that belongs to a word', 'C++', '<p>It is written in C++.</p>'],
    ['a word before an apostrophe', 'baker', '<p>The baker’s first skill.</p>'],
    ['a part of a compound', 'home', '<p>A take-home test.</p>'],
    ['a compound in one word', 'takehome', '<p>A take-home test.</p>'],
    ['a term and what is said of it', 'purpose', '<dl><dt>Purpose</dt><dd>leaven</dd></dl>'],
    ['a word in a cell of a table', 'leaven', '<table><tr><td>purpose</td><td>leaven</td></tr></table>'],
    ['the beginning of one', 'takeh', '<p>A take-home test.</p>'],
  ])('%s', async (_, word, article) => {
    expect((await find({'/page': article}, word)).addresses).toContain('/page');
  });
});

const inFrench: Array<[name: string, word: string, text: string]> = [
  ['a word after an elision', 'équipement', 'On range l’équipement.'],
  ['a word after a straight elision', 'équipement', "On range l'équipement."],
  ['a word after an elision, in bold', 'équipement', 'On range l’<strong>équipement</strong>.'],
  ['a long elision', 'apprenti', 'Jusqu’apprenti et lorsqu’apprentie.'],
  ['a word with accents by one without', 'equipe', 'Toute une équipe.'],
  ['a word without accents by one with', 'équipe', 'Toute une equipe.'],
  ['capitals with accents', 'etat', 'L’État du fournil.'],
  ['a cedilla', 'facon', 'La façon de faire.'],
  ['a ligature by two letters', 'oeuvre', 'La main-d’œuvre du fournil.'],
  ['two letters by a ligature', 'œuvre', 'La main-d’oeuvre du fournil.'],
  ['a capital ligature', 'oeuvres', 'Œuvre de bouche.'],
  ['a plural by its singular', 'compétence', 'Des compétences.'],
  ['a plural in -x by its singular', 'bureau', 'Les bureaux du fournil.'],
  ['a singular by its plural in -aux', 'journaux', 'Le journal du matin.'],
  ['a plural without accents', 'competences', 'Une compétence.'],
  ['a feminine by its masculine', 'boulanger', 'La boulangère du matin.'],
  ['the beginning of a word with an accent', 'équi', 'Toute une équipe.'],
  ['the beginning of it without', 'equi', 'Toute une équipe.'],
  ['the beginning of a ligature', 'oeuv', 'La main-d’œuvre du fournil.'],
];

test.each(inFrench)('finds, in French, %s', async (name, word) => {
  const articles = Object.fromEntries(inFrench.map(([other, , text]) => [`/${other}`, `<p>${text}</p>`]));
  const {addresses} = await find(articles, word, 'fr');
  expect(addresses).toContain(`/${name}`);
  expect(addresses).not.toContain('/others/0');
});

describe('finds nothing', () => {
  test.each([
    ['for a word that is nowhere', 'zeppelin'],
    ['for a word that begins with one that is there', 'ovenproof'],
    ['for a word that begins with one that only few pages have', 'glutenfree'],
    ['for a typing error', 'handz'],
    ['outside the article', 'everywhere'],
    ['of what is ignored', 'printed'],
  ])('%s', async (_, word) => {
    expect((await find({'/skills/kneading': kneading}, word)).addresses).toEqual([]);
  });
});

test('gives a page that says a word more often more than one that says it once', async () => {
  const {found} = await find({'/often': '<p>Rye, rye and rye.</p>', '/once': '<p>Rye and wheat and spelt.</p>'}, 'rye');
  expect([...found.keys()].sort()).toEqual(['/often', '/once']);
  expect(found.get('/often')).toBeGreaterThan(found.get('/once') ?? 0);
});

describe('the text of a page', () => {
  test('is cut at its headings, each with its anchor', async () => {
    const {read} = await find({'/skills/kneading': kneading}, 'gluten');
    expect(await read('/skills/kneading')).toEqual([
      {anchor: '', heading: '', text: 'With both hands.'},
      {
        anchor: '#why-it-takes-long',
        heading: 'Why does it take so long?',
        text: 'Gluten needs time, and so does the dough.',
      },
      {anchor: '#what-to-show', heading: 'What to show', text: 'A loaf that you made by yourself.'},
    ]);
  });

  test('has the apostrophes that it was written with', async () => {
    const {read} = await find({'/page': '<p>D’abord.</p><h2 id="etat">L’état</h2><p>C’est rangé.</p>'}, 'état', 'fr');
    expect(await read('/page')).toEqual([
      {anchor: '', heading: '', text: 'D’abord.'},
      {anchor: '#etat', heading: 'L’état', text: 'C’est rangé.'},
    ]);
  });

  test('has, in French, the no-break spaces that it was written with', async () => {
    const article =
      '<p>Le «\u00A0levain\u00A0»\u00A0: frais\u202F?</p><h2 id="quoi">Quoi\u00A0: ceci</h2><p>Du levain\u202F!</p>';
    const {read} = await find({'/page': article}, 'levain', 'fr');
    expect(await read('/page')).toEqual([
      {anchor: '', heading: '', text: 'Le «\u00A0levain\u00A0»\u00A0: frais\u202F?'},
      {anchor: '#quoi', heading: 'Quoi\u00A0: ceci', text: 'Du levain\u202F!'},
    ]);
  });

  test('parts the words of neighbouring cells', async () => {
    const terms = '<dl><dt>Purpose</dt><dd>leaven</dd></dl><table><tr><th>one</th><td>two</td></tr></table>';
    const {read} = await find({'/page': terms}, 'leaven');
    const [first] = (await read('/page')) ?? [];
    expect(first?.text.match(/\w+/g)).toEqual(['Purpose', 'leaven', 'one', 'two']);
  });

  test('has signs as they were written', async () => {
    const {read} = await find({'/page': '<p>Leaven: <code>a &lt; b &amp;&amp; &lt;c></code></p>'}, 'leaven');
    expect(await read('/page')).toEqual([{anchor: '', heading: '', text: 'Leaven: a < b && <c>'}]);
  });

  test('is none where the page was not found', async () => {
    const {read} = await find({'/skills/kneading': kneading}, 'zeppelin');
    expect(await read('/skills/kneading')).toBeUndefined();
  });
});

test('loads the pieces that a word is in, and the text of one page', async () => {
  const articles = Object.fromEntries(['one', 'two', 'three'].map((name) => [`/${name}`, '<p>Leaven.</p>']));
  const {asked, addresses, read} = await find(articles, 'leaven');
  expect(addresses).toHaveLength(3);
  expect(asked.some((path) => path.startsWith('index/'))).toBe(true);
  const listTexts = () => asked.filter((path) => path.startsWith('fragment/'));
  expect(listTexts()).toHaveLength(1);
  for (const address of addresses) await read(address);
  expect(listTexts()).toHaveLength(3);
});

test.each(['index', 'fragment'])('throws where a piece of the %s is missing, and asks for it again', async (kind) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const {missing, find: findWord} = await smallPagefind({...others, '/skills/kneading': kneading});
  missing.add(kind);
  await expect(findWord(getToken('gluten'), true)).rejects.toThrow();
  missing.clear();
  expect([...(await findWord(getToken('gluten'), true)).keys()]).toEqual(['/skills/kneading']);
});
