/** What docs/contributing/reading-in-french.md asks of every letter, as patterns of what it forbids. */
const FAULTS: ReadonlyArray<{fault: string; pattern: RegExp}> = [
  {fault: 'a straight apostrophe, expected ’', pattern: /'/},
  {fault: 'a straight quotation mark, expected « »', pattern: /"/},
  {fault: 'English quotation marks, expected « »', pattern: /[“”„](?![^«]*»)/},
  {fault: 'no no-break space (U+00A0) after «', pattern: /«(?!\u00A0)/},
  {fault: 'no no-break space (U+00A0) before »', pattern: /(?<!\u00A0)»/},
  {fault: 'no no-break space (U+00A0) before the colon', pattern: /(?<!\u00A0):(?=\s|$)/},
  {
    fault: 'no narrow no-break space (U+202F) before “;”, “!” or “?”',
    pattern: /(?<![\u202F!?])[;!?](?=[\s\u00A0\u202F).»]|$)/,
  },
  {
    fault: 'no narrow no-break space (U+202F) between a number and its unit',
    pattern: /\d[^\S\u202F]?(?:[%‰€$£]|(?:k€|°C|[KMGT]o|h|min|ms|k?m|cm|mm|k?g|km\/h|[kMG]?Hz)(?![\p{L}\p{N}]))/u,
  },
  {fault: 'a large number in English form, expected “1 962”', pattern: /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/},
  {fault: 'no narrow no-break space (U+202F) within a large number', pattern: /(?<!\d)\d{1,3}[^\S\u202F]\d{3}(?!\d)/},
  {
    fault: 'a date in digits, expected “23 novembre 2026”',
    pattern: /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/,
  },
  {fault: 'a date in English form, expected “23 novembre 2026”', pattern: /\p{L}{3,} \d{1,2}, \d{4}/u},
  {fault: 'a midpoint within a word, expected both forms', pattern: /\p{L}[·•]\p{L}/u},
  {fault: '“A” without its accent, expected “À”', pattern: /(?:^|[.!?…]\s+)A (?=\p{Ll})/u},
];

const ADDRESSES = /https?:\/\/\S+/g;

/** What is wrong with the letters of a French text, each fault with the characters around it. */
export const findLetterFaults = (text: string): string[] => {
  const words = text.replaceAll(ADDRESSES, '');
  return FAULTS.flatMap(({fault, pattern}) => {
    const match = pattern.exec(words);
    return match
      ? [`${fault}: …${words.slice(Math.max(0, match.index - 15), match.index + match[0].length + 15)}…`]
      : [];
  });
};
