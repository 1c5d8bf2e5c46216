/** A language's words by id, as far as there are any. */
export type Words = Readonly<Record<string, string | undefined>>;

/**
 * Words that machine outputs share with the pages. English stands in the code, as all of the interface does; the other
 * languages bring theirs in code.json. A test holds them to what the components say.
 */
export const ENGLISH = {
  'job.workplace': 'Workplace',
  'workplace.remote': 'Remote',
  'workplace.hybrid': 'Partly remote',
  'workplace.office': 'At the office',
  'job.countries': 'Countries',
  'job.places': 'Places',
  'job.contract': 'Contract',
  'contract.permanent': 'Permanent',
  'contract.fixed-term': 'Fixed-term',
  'contract.internship': 'Internship',
  'contract.apprenticeship': 'Apprenticeship',
  'contract.freelance': 'Freelance',
  'job.hours': 'Hours',
  'hours.full-time': 'Full-time',
  'hours.part-time': 'Part-time',
  'job.pay': 'Pay',
  'job.pay.later': 'The range is given before the first interview.',
  'job.pay.hour': 'an hour',
  'job.pay.day': 'a day',
  'job.pay.week': 'a week',
  'job.pay.month': 'a month',
  'job.pay.year': 'a year',
  'job.requires': 'Skills',
  'job.benefits': 'What comes with the job',
  'job.expires': 'Applications until',
  'posting.fact': '{name}: {value}',
  'feed.jobs': 'Jobs at {company}',
  'feed.jobs.of': 'Jobs at {company}: {name}',
  'interviewers.title': '{stage}: for interviewers',
  'selection.title': 'Would I be selected?',
  'coverage.title': '{level}: what is assessed where',
  'prepare.title': 'Prepare: {job}',
  'selfCheck.title': 'Self-check: {job}',
  'interviewers.description':
    'Agenda, questions, rubric and scorecard. What is assessed is what the candidate was told.',
  'selection.description':
    '{process}, decision by decision: what is decided, by whom, on what, what helps and what does not count.',
  'coverage.description':
    'Every criterion, skill and value that counts at this level, and the interview stages that assess it.',
  'prepare.description':
    'One page to take into each call: the stages, what each assesses, how to prepare, and what to ask.',
  'selfCheck.description':
    'Note what you have done for each skill and criterion, and take along an outline of a cover letter.',
} as const;

export type WordId = keyof typeof ENGLISH;

/** A sentence in the language of `words`, with its gaps filled. */
export const say = (words: Words, id: WordId, values: Readonly<Record<string, string>> = {}): string =>
  (words[id] ?? ENGLISH[id]).replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
