/**
 * What a page's Markdown twin says in its own words. Ids of words that the page says too are the page's, so that each
 * is translated once; English stands here again, and a test compares the two.
 */
const ENGLISH = {
  'assessed.notPublished': 'What is looked at is not published.',
  'certainty.deduced': 'Deduced from:',
  'certainty.missing': 'Looked for and not found in:',
  'certainty.stated': 'Stated:',
  'certainty.trace': 'A trace, perhaps stale, in:',
  'channels.channel': '{name}: {url}',
  'channels.title': 'The addresses',
  'contract.apprenticeship': 'Apprenticeship',
  'contract.fixed-term': 'Fixed-term',
  'contract.freelance': 'Freelance',
  'contract.internship': 'Internship',
  'contract.permanent': 'Permanent',
  'criterion.assessedIn': 'Assessed in',
  'criterion.assessedNowhere': 'no stage yet',
  'criterion.expresses': 'Expresses',
  'criterion.looksLike': 'What it looks like',
  'criterion.not': 'What it is not',
  'data.schema': 'schema',
  'data.title': 'The files',
  days: '{count} days',
  'days.one': '1 day',
  'facts.notPublished': 'Not published',
  'field.apply': 'where to apply',
  'field.contract': 'the contract',
  'field.countries': 'the countries you may work from',
  'field.hiring': 'whether the job is still open',
  'field.hours': 'full-time or part-time',
  'field.pay': 'the pay',
  'field.posted': 'when it was posted',
  'glossary.aliases': 'Also looked up as: {aliases}.',
  'hiring.closed': 'Closed',
  'hiring.closed.on': 'Closed on {date}',
  'hiring.filled': 'Filled',
  'hiring.filled.on': 'Filled on {date}',
  'hiring.open': 'Open',
  'hiring.paused': 'Paused: no applications are read for now',
  'hiring.paused.since': 'Paused since {date}: no applications are read for now',
  'home.jobs': 'Open jobs',
  'hours.full-time': 'Full-time',
  'hours.part-time': 'Part-time',
  'job.apply': 'Apply',
  'job.benefits': 'What comes with the job',
  'job.contract': 'Contract',
  'job.countries': 'Countries',
  'job.employer': 'Employer',
  'job.expires': 'Applications until',
  'job.hiring': 'Hiring',
  'job.hours': 'Hours',
  'job.level': 'Level',
  'job.pay': 'Pay',
  'job.pay.day': 'a day',
  'job.pay.hour': 'an hour',
  'job.pay.later': 'The range is given before the first interview.',
  'job.pay.month': 'a month',
  'job.pay.week': 'a week',
  'job.pay.year': 'a year',
  'job.places': 'Places',
  'job.posted': 'Posted',
  'job.process': 'How we hire',
  'job.reference': 'Reference',
  'job.requires': 'Skills',
  'job.team': 'Team',
  'job.unconfirmed': 'Not confirmed by the company: {fields}.',
  'job.workplace': 'Workplace',
  'level.criteria': 'Criteria',
  minutes: '{count} minutes',
  'process.batches': 'Batches',
  'process.stages': 'Stages',
  'proposed.mark': 'proposed',
  'questions.title': 'Questions worth asking',
  'relations.label': 'Related pages',
  'review.due': 'To be read again by {date}.',
  'review.noOwner': 'Nobody is named yet to answer for this page.',
  'review.owner': 'Answers for this page: {owner}.',
  'stage.accommodation': 'Adjustments for you',
  'stage.ai': 'Your use of AI',
  'stage.assesses': 'What is assessed',
  'stage.companyAi': 'The company’s use of AI',
  'stage.decides': 'Who decides',
  'stage.decision': 'Decision',
  'stage.format': 'How',
  'stage.helps': 'What helps',
  'stage.ignores': 'What does not count',
  'stage.inside': 'Meanwhile, inside',
  'stage.minutes': 'Time',
  'stage.prepare': 'How to prepare',
  'stage.purpose': 'Purpose',
  'stage.reply': 'Answer within',
  'stage.who': 'Who',
  'standing.adopted.text': 'It says what {company} has stated.',
  'standing.adopted.title': 'Adopted text.',
  'standing.basis': 'What it rests on',
  'standing.proposed.text': 'It is open for comment; {company} has not adopted it.',
  'standing.proposed.title': 'Proposed text.',
  'timeline.inside': 'Inside meanwhile',
  'twin.data': 'Data',
  'twin.fact': '{name}:',
  'twin.list':
    'Every page is linked as Markdown. One marked “{mark}” is open for comment; {company} has not adopted it.',
  'twin.page': 'The page: {url}',
  'twin.parts': 'What is marked “{mark}” is open for comment.',
  'workplace.hybrid': 'Partly remote',
  'workplace.office': 'At the office',
  'workplace.remote': 'Remote',
} as const;

/** The ids of the words there are. */
export type WordId = keyof typeof ENGLISH;

/** A word by its id, with values in the place of `{names}`. */
export type Say = (id: WordId, values?: Readonly<Record<string, string | number>>) => string;

/** All ids, for whoever translates them. */
export const wordIds = Object.keys(ENGLISH) as WordId[];

/** True for an id that there is a word for. */
export const isWordId = (id: string): id is WordId => Object.hasOwn(ENGLISH, id);

/** Speaks one language; `messages` are its own, by id. */
export const toSay =
  (messages: Readonly<Record<string, string>>): Say =>
  (id, values = {}) =>
    (messages[id] ?? ENGLISH[id]).replaceAll(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
