import type {NodeKind} from '../../content/collections.ts';
import type {Fact} from '../../content/kinds/fact.ts';
import type {Job} from '../../content/kinds/job.ts';
import type {Problem} from '../../content/problem.ts';
import type {RelationId} from '../../content/relations.ts';
import type {CardProps} from '../cards/props.ts';

/** A day, for machines and as it is written in the page's language. */
export type DateProps = {iso: string; text: string};

/** Something to link to. Addresses are from the site's root, without language or base URL. */
export type LinkProps = {
  title: string;
  address: string;
  kind: NodeKind;
  /** One sentence about the page, where a list shows it. */
  description?: string;
  /** True where the page is proposed as a whole. */
  proposed?: true;
};

/** A fact that something rests on, and where it is listed. */
export type FactProps = Pick<Fact, 'id' | 'text' | 'certainty'> & {address: string};

/** Pages that one page belongs together with in one way. */
export type RelationProps = {relation: RelationId; inverse: boolean; label: string; items: LinkProps[]};

/** Whose word the page is. */
export type StandingProps = {
  status: 'adopted' | 'proposed';
  /** What the responsible role is called; null where nobody is named yet. */
  owner: string | null;
  review: DateProps;
  basis: FactProps[];
  /** Names of fields and ids of headings. */
  proposed: string[];
  /** Names of fields. */
  unconfirmed: string[];
};

/** What a job pays: the two ends in words, and the time they cover; or that the figure comes before the first interview. */
export type PayProps = {range: string; unit: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'} | 'before-first-interview';

/** Where to apply: the link, and the address as a reader may copy it. */
export type ApplyProps = {href: string; address: string};

/** Who hires: with the address of its website and the one of its sign, as far as there are any. */
export type EmployerProps = {name: string; website: string | null; logo: string | null};

/** A stage of a job's process, with what it says about AI. */
export type JobStageProps = StageLinkProps & Pick<StageProps, 'ai'>;

/** The time that a process asks of a candidate. */
export type CandidateTimeProps = {
  /** The sum of what is published, in words: "4 hours, 45 minutes"; null where nothing is. */
  published: string | null;
  /** Names of the stages whose time is not published. */
  unpublished: string[];
};

export type JobProps = {
  kind: 'job';
  /** What the posting is called where it is referred to: in the subject of a letter, and by programs. */
  id: string;
  employer: EmployerProps;
  hiring: 'draft' | 'open' | 'paused' | 'filled' | 'closed';
  posted: DateProps | null;
  expires: DateProps | null;
  /** The last second in which applications are read, ISO 8601; null where no day ends the posting. */
  ends: string | null;
  paused: DateProps | null;
  closed: DateProps | null;
  level: LinkProps | null;
  team: LinkProps | null;
  process: LinkProps | null;
  requires: LinkProps[];
  workplace: 'remote' | 'hybrid' | 'office';
  /** Where the work is done, in words; null where that is not published or all of it is remote. */
  places: string[] | null;
  contract: Job['contract'] | null;
  hours: Job['hours'] | null;
  /** In the page's language: "€50,000–60,000 per year"; null where not published. */
  pay: PayProps | null;
  /** Names in the page's language. */
  countries: string[] | null;
  benefits: LinkProps[];
  /** The stages of its process, in order. */
  stages: JobStageProps[];
  /** Where the decisions of its process are walked through. */
  selection: string | null;
  /** Where they are put on one page, to take into each call. */
  prepare: string;
  time: CandidateTimeProps;
  apply: ApplyProps | null;
  /** What is done with a candidate's data. */
  privacy: LinkProps | null;
  /** The page that lists all jobs. */
  list: LinkProps | null;
  similar: SimilarJobProps[];
  /** Where a candidate holds what they have done against it. */
  selfCheck: string;
};

/** A stage as its process lists it. */
export type StageLinkProps = LinkProps & {purpose: string; who: string[]; minutes: number | null};

/** A stage on the drawn line of its process: the candidate's part, what happens inside, and what is decided at its end. */
export type ProcessStageProps = StageLinkProps &
  Pick<StageFactsProps, 'format' | 'decides' | 'decision'> & {
    inside: string[];
    /** Names of its fields that are only proposed. */
    proposedFields: string[];
  };

/** An interview process, as its own page and the comparison of all show it. */
export type ProcessProps = {
  stages: ProcessStageProps[];
  time: CandidateTimeProps;
  /** When applications are handled, where that changes what a candidate notices. */
  batches: string | null;
  /** What counts at no stage. */
  ignores: string[];
  accommodation: string | null;
  /** Questions worth asking the company. */
  questions: string[];
  /** Where its decisions are walked through in order. */
  selection: string;
};

/** Something that a stage assesses. */
export type AssessedProps = {
  /** The skill, value or criterion. */
  link: LinkProps;
  /** What is looked at; null where that is not published. */
  looksAt: string | null;
  /** True beside a job that asks for the skill. */
  asked?: true;
};

/** What a candidate and an interviewer are both told of a stage; null stands for what is not published. */
export type StageFactsProps = {
  purpose: string;
  who: string[];
  format: string | null;
  /** Asked of the candidate in the stage itself. */
  minutes: number | null;
  /** Whether the candidate may use AI. */
  ai: string | null;
  /** Whether the company does. */
  companyAi: string | null;
  /** The roles that decide. */
  decides: string[];
  decision: string | null;
  /** Days, at most, until the candidate hears. */
  reply: number | null;
  /** How a candidate asks for the stage to be adapted to them. */
  accommodation: string | null;
  assesses: AssessedProps[];
  /** What counts at no stage of the process. */
  ignores: string[];
  /** What is assessed where, for each level that the stage belongs to; each link has the level's title. */
  coverage: LinkProps[];
};

export type StageProps = StageFactsProps & {
  kind: 'stage';
  /** The page's own, to find itself among the stages. */
  address: string;
  prepare: string[];
  helps: string[];
  inside: string[];
  /** Where the same stage is told to interviewers. */
  interviewers: string;
  process: LinkProps | null;
  /** Every stage of the process, in order; this one is among them. */
  stages: StageLinkProps[];
};

export type CriterionProps = {
  id: string;
  name: string;
  summary: string;
  looksLike: string[];
  not: string[];
  basis: FactProps[];
  assessedIn: LinkProps[];
  expresses: LinkProps[];
};

/** What a list of jobs can be narrowed down by. */
export type FacetId = 'department' | 'team' | 'level' | 'workplace' | 'country' | 'skill' | 'contract';

/** One way to narrow a list down. Names are missing where the interface has words for the values. */
export type FacetProps = {id: FacetId; options: Array<{value: string; name?: string}>};

/** A job as a list shows it. */
export type JobLinkProps = LinkProps &
  Pick<JobProps, 'id' | 'hiring' | 'workplace' | 'posted' | 'paused' | 'closed' | 'expires' | 'ends'> & {
    team: string;
    level: string;
    /** False where the company has not confirmed that it is open. */
    confirmed: boolean;
    /** The values under which each facet finds the job. */
    facets: Record<FacetId, string[]>;
  };

/** An open job that is like another, and what the two have in common. */
export type SimilarJobProps = {
  job: JobLinkProps;
  /** "Databases and Teamwork"; null where no skill is shared. */
  skills: string | null;
  team: boolean;
  level: boolean;
};

export type DoorProps = {id: string; title: string; summary: string; links: LinkProps[]};

/** What a page shows around its prose, by kind. */
export type HeaderProps =
  | JobProps
  | StageProps
  | {kind: 'level'; criteria: CriterionProps[]; coverage: string}
  | (ProcessProps & {kind: 'process'})
  | {kind: 'processes'; processes: Array<ProcessProps & {link: LinkProps}>}
  | {kind: 'glossary'; aliases: string[]}
  | {
      kind: 'facts';
      facts: Array<FactProps & {sources: Array<{name: string; url: string | null}>; citedBy: LinkProps[]}>;
    }
  | {kind: 'home'; doors: DoorProps[]; jobs: JobLinkProps[]; list: LinkProps | null}
  | {kind: 'list'; items: LinkProps[]}
  | {kind: 'jobs'; jobs: JobLinkProps[]; facets: FacetProps[]}
  | {kind: 'channels'; channels: Array<{name: string; url: string}>}
  /** Files of open data; their paths begin at the home page of the original language, without "/". */
  | {kind: 'data'; files: Array<{name: string; label: string; path: string; schema: string}>}
  | {
      kind: 'basis';
      rows: Array<{link: LinkProps; status: 'adopted' | 'proposed'; facts: Array<{id: string; address: string}>}>;
    };

/** What can be followed in one format; the address is from the site's root. */
export type FeedProps = {
  /** "Jobs at Larkspur (RSS)". */
  title: string;
  /** "RSS". */
  format: string;
  /** Media type. */
  type: string;
  address: string;
};

/** Everything that one page knows beside its prose; no page carries another's. */
export type PageProps = {
  kind: NodeKind;
  /** The company's name. */
  company: string;
  /** Where the page is not translated into this language: the original's. */
  fallback: string | null;
  standing: StandingProps | null;
  header: HeaderProps | null;
  relations: RelationProps[];
  /** What can be followed of what the page lists. */
  feeds?: FeedProps[];
  /** What search engines are told of the page, as schema.org says it. */
  structuredData?: object;
  /** Only in live preview: a published page has none. */
  problems: Problem[];
  /** The picture that link previews show of the page; without one, they show the site's. */
  card?: CardProps;
};
