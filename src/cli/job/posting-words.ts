/** The words of a new posting in one language: what stands there until somebody writes it. */
export type PostingWords = {
  /** A description that says no more than is known. */
  toDescription: (title: string, team: string) => string;
  /** Before the list of skills. */
  skills: string;
  /** Before the name of the team. */
  team: string;
  /** Headings, and what to write below each; the ids are the same in every language. */
  sections: Record<SectionId, {heading: string; hint: string}>;
};

/** The sections of a posting, in their order. */
export const SECTION_IDS = [
  'mission',
  'what-you-will-do',
  'who-you-work-with',
  'what-we-look-for',
  'not-known-yet',
] as const;

type SectionId = (typeof SECTION_IDS)[number];

const words: Record<string, PostingWords> = {
  en: {
    toDescription: (title, team) => `${title}, ${team} team.`,
    skills: 'Each of these skills has a page that says what is meant by it:',
    team: 'The team:',
    sections: {
      mission: {heading: 'The mission', hint: 'Why this job exists, and what will be different once it is done well.'},
      'what-you-will-do': {heading: 'What you will do', hint: 'Three to six things, the most important first.'},
      'who-you-work-with': {heading: 'Who you work with', hint: 'Who else, and for what.'},
      'what-we-look-for': {heading: 'What we look for', hint: 'After each skill: what somebody who has it does here.'},
      'not-known-yet': {
        heading: 'What is not known yet',
        hint: 'What a candidate would ask, and the company has not published.',
      },
    },
  },
  fr: {
    toDescription: (title, team) => `${title}, équipe ${team}.`,
    skills: 'Chacune de ces compétences a une page qui précise ce que l’on entend par là\u00a0:',
    team: 'L’équipe\u00a0:',
    sections: {
      mission: {
        heading: 'La mission',
        hint: 'Pourquoi ce poste existe, et ce qui aura changé une fois le travail bien fait.',
      },
      'what-you-will-do': {
        heading: 'Ce que vous ferez',
        hint: 'De trois à six activités, la plus importante en premier.',
      },
      'who-you-work-with': {heading: 'Avec qui vous travaillez', hint: 'Avec qui d’autre, et pour quoi faire.'},
      'what-we-look-for': {
        heading: 'Ce que nous cherchons',
        hint: 'Pour chaque compétence\u00a0: ce que fait ici une personne qui la possède.',
      },
      'not-known-yet': {
        heading: 'Ce que l’on ne sait pas encore',
        hint: 'Ce que l’on voudrait savoir avant de postuler, et que l’entreprise n’a pas publié.',
      },
    },
  },
  de: {
    toDescription: (title, team) => `${title}, Team ${team}.`,
    skills: 'Jede dieser Fähigkeiten hat eine Seite, die sagt, was damit gemeint ist:',
    team: 'Das Team:',
    sections: {
      mission: {
        heading: 'Der Auftrag',
        hint: 'Warum es diese Stelle gibt, und was anders ist, wenn sie gut getan ist.',
      },
      'what-you-will-do': {heading: 'Was zu tun ist', hint: 'Drei bis sechs Aufgaben, die wichtigste zuerst.'},
      'who-you-work-with': {heading: 'Mit wem Sie arbeiten', hint: 'Mit wem sonst, und wofür.'},
      'what-we-look-for': {
        heading: 'Was wir suchen',
        hint: 'Nach jeder Fähigkeit: was jemand hier tut, der sie hat.',
      },
      'not-known-yet': {
        heading: 'Was noch nicht feststeht',
        hint: 'Was jemand vor der Bewerbung fragen würde und der Betrieb nicht veröffentlicht hat.',
      },
    },
  },
};

/** The words of a language, or of another one with the same name before the hyphen. */
export const findPostingWords = (locale: string): PostingWords | undefined =>
  words[locale] ?? words[locale.split('-')[0] ?? ''];

/** English, for a language nobody has written words for. */
export const getPostingWords = (locale: string): PostingWords => findPostingWords(locale) ?? (words.en as PostingWords);
