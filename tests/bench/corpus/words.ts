const split = (text: string): string[] => text.trim().split(/\s+/);

/** Folders of the pages, and what each is about. */
export const sections = split('planning hiring support finance safety learning writing travel tools meetings');

/** What a page's title begins with. */
export const doings = split(`
  Choosing Planning Keeping Sharing Naming Closing Opening Reading Writing Measuring Repairing Handing Ordering
  Teaching Learning Booking Asking Answering Checking Storing Moving Renewing Testing Reviewing Describing Refusing
  Preparing Welcoming Counting Cleaning`);

/** What the pages speak of. */
export const things = split(`
  rota invoice laptop badge desk meeting contract ticket report offer interview holiday budget backup password release
  incident calendar customer supplier printer bicycle kitchen garden workshop library archive newsletter survey
  translation picture recording notebook keyboard headset parcel delivery receipt expense refund discount estimate
  quotation payroll pension allowance training mentor apprentice rehearsal agenda minute vote proposal decision
  principle promise complaint apology greeting farewell handover shift alarm ladder toolbox drill inspection permit
  licence insurance accident bandage evacuation meeting-room window heating lamp battery charger cable server
  database dashboard script branch commit pipeline deployment rollback migration index query cache`);

/** Who does something. */
export const people = split(`
  team colleague manager newcomer reviewer author owner visitor neighbour accountant designer engineer mechanic
  librarian translator recruiter candidate customer supplier mentor apprentice chairperson treasurer caretaker`);

/** What they do, in the third person. */
export const deeds = split(`
  writes reads checks signs stores moves renews repairs counts describes explains refuses accepts questions improves
  shortens files prints sends returns orders borrows lends measures plans cancels postpones confirms announces records
  translates rehearses compares estimates approves archives replaces cleans labels sorts`);

export const qualities = split(`
  small large early late careful quick quiet public private written spoken weekly monthly yearly first last second
  common rare simple costly cheap heavy light old new broken missing spare shared local remote urgent ordinary honest
  complete`);

export const times = [
  'before lunch',
  'on the first Monday of a month',
  'once a quarter',
  'at the end of the week',
  'as soon as it is known',
  'within two working days',
  'before anybody leaves for the day',
  'while the memory is fresh',
  'after the second reminder',
  'when the season changes',
  'on the day itself',
  'no later than Thursday',
];

export const reasons = [
  'because nobody remembers it a year later',
  'so that the next person need not ask',
  'since a mistake here costs more than an hour',
  'because two people once did it twice',
  'so that it can be undone',
  'as the law asks for it',
  'because a guess is not an answer',
  'so that a visitor understands it too',
  'since the old way took a whole afternoon',
  'because silence is read as agreement',
  'so that it works while somebody is away',
];

export const headings = [
  'Before you begin',
  'What you need',
  'Who decides',
  'Step by step',
  'When it goes wrong',
  'Exceptions',
  'How long it takes',
  'What it costs',
  'Questions that are often asked',
  'Where it is written down',
  'How it used to be',
  'Who to ask',
  'An example',
  'Afterwards',
];

/** Pieces of words that no dictionary has: names of products, places and forms. */
export const syllables = split(
  'ba be bri cal cor dan del dro fen fi gal gor han hol ix jun kel kor lan lum mar mi nor o pel pri quen ral ri sol ta tel tor u val ven wil yar zan zo',
);
