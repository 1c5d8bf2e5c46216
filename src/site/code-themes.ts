// Two themes of few colours, every one of them at least 4.5:1 on its ground (WCAG 2.2, 1.4.3): the ones that come
// with the highlighter are not.

type Colours = {text: string; ground: string; quiet: string; word: string; value: string};

const toTheme = ({text, ground, quiet, word, value}: Colours) => ({
  plain: {color: text, backgroundColor: ground},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: quiet, fontStyle: 'italic' as const}},
    {types: ['keyword', 'atrule', 'key', 'tag', 'title', 'function'], style: {color: word}},
    {types: ['string', 'number', 'boolean', 'url', 'attr-value', 'inserted'], style: {color: value}},
  ],
});

/** Code on a light page. */
export const lightCode = toTheme({
  text: '#24211d',
  ground: '#f6f3ee',
  quiet: '#5f584e',
  word: '#01557d',
  value: '#7a4a00',
});

/** Code on a dark page. */
export const darkCode = toTheme({
  text: '#e6e1d9',
  ground: '#23211d',
  quiet: '#b0a799',
  word: '#6cc5f2',
  value: '#ecc078',
});
