import type {RootContent} from 'mdast';
import type {JobProps, LinkProps} from '../../plugins/handbook/props.ts';
import {inline, link} from './nodes.ts';
import {toFactList} from './to-fact-list.ts';
import {type TwinPage, toLink} from './twin-page.ts';
import type {Say} from './twin-words.ts';

/** Where a posting is in its life, in words; null where that is not confirmed. */
export const toHiringWords = (
  say: Say,
  {hiring, paused, closed}: Pick<JobProps, 'hiring' | 'paused' | 'closed'>,
): string | null => {
  switch (hiring) {
    case 'open':
      return say('hiring.open');
    case 'paused':
      return paused ? say('hiring.paused.since', {date: paused.text}) : say('hiring.paused');
    case 'filled':
    case 'closed':
      return closed ? say(`hiring.${hiring}.on`, {date: closed.text}) : say(`hiring.${hiring}`);
    default:
      return null;
  }
};

const toPayWords = (say: Say, pay: JobProps['pay']): string | null => {
  if (pay === null) return null;
  if (pay === 'before-first-interview') return say('job.pay.later');
  const units = {HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year'} as const;
  return `${pay.range} ${say(`job.pay.${units[pay.unit]}`)}`;
};

/** The facts of a posting. Where to apply is said while somebody reads applications. */
export const toJobFacts = (twin: TwinPage, job: JobProps): RootContent[] => {
  const {say} = twin;
  const {
    id,
    employer,
    hiring,
    level,
    team,
    process,
    requires,
    contract,
    hours,
    countries,
    places,
    posted,
    expires,
    benefits,
    apply,
  } = job;
  const links = (items: ReadonlyArray<LinkProps | null>) => {
    const known = items.filter((item) => item !== null);
    return known.length > 0 ? inline(known.map((item) => toLink(twin, item))) : null;
  };
  const reading = hiring !== 'paused' && hiring !== 'filled' && hiring !== 'closed';
  // Not confirmed facts have been taken out of the graph, whatever their type says.
  const workplace: JobProps['workplace'] | undefined = job.workplace;
  return toFactList(twin, [
    {field: 'hiring', name: say('job.hiring'), value: toHiringWords(say, job)},
    {field: 'team', name: say('job.team'), value: links([team])},
    {field: 'level', name: say('job.level'), value: links([level])},
    {field: 'workplace', name: say('job.workplace'), value: workplace ? say(`workplace.${workplace}`) : null},
    ...(places ? [{field: 'places', name: say('job.places'), value: places.join('; ')}] : []),
    {field: 'contract', name: say('job.contract'), value: contract ? say(`contract.${contract}`) : null},
    {field: 'hours', name: say('job.hours'), value: hours ? say(`hours.${hours}`) : null},
    {field: 'pay', name: say('job.pay'), value: toPayWords(say, job.pay)},
    {field: 'countries', name: say('job.countries'), value: countries?.join(', ') ?? null},
    {field: 'requires', name: say('job.requires'), value: links(requires)},
    {field: 'process', name: say('job.process'), value: links([process])},
    ...(benefits.length > 0 ? [{field: 'benefits', name: say('job.benefits'), value: links(benefits)}] : []),
    {field: 'posted', name: say('job.posted'), value: posted?.text ?? null},
    ...(expires ? [{field: 'expires', name: say('job.expires'), value: expires.text}] : []),
    {
      field: 'employer',
      name: say('job.employer'),
      value: employer.website === null ? employer.name : [link(employer.name, employer.website)],
    },
    {field: 'reference', name: say('job.reference'), value: id},
    ...(reading && apply
      ? [
          {
            field: 'apply',
            name: say('job.apply'),
            value: [link(apply.address, apply.href)],
          },
        ]
      : []),
  ]);
};
