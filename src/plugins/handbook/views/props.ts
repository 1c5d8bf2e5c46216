import type {CoverageCounts, CoveredId, Verdict} from '../../../content/coverage.ts';
import type {ViewId} from '../../../content/views.ts';
import type {
  AssessedProps,
  JobProps,
  LinkProps,
  PageProps,
  StageFactsProps,
  StageLinkProps,
  StageProps,
} from '../props.ts';

/** One part of what an interviewer does in a stage. */
export type AgendaItemProps = {id: string; does: string; minutes: number | null};

/** Something that a stage assesses, with how an interviewer tells a weak showing from an outstanding one. */
export type JudgedProps = AssessedProps & {
  /** Unique on the page, for anchors and forms. */
  id: string;
  /** The shape of the question; null where nobody is asked, or where it is not published. */
  ask: string | null;
  /** Null where it is not published. */
  rubric: {weak: string; good: string; outstanding: string} | null;
};

/** A stage as its interviewers read it. */
export type InterviewersProps = Omit<StageFactsProps, 'assesses'> & {
  agenda: AgendaItemProps[];
  assesses: JudgedProps[];
  inside: string[];
  process: LinkProps | null;
  /** Open jobs that the stage is for. */
  jobs: LinkProps[];
};

/** One decision of a process, as somebody weighing their chances reads it. */
export type DecisionProps = Pick<StageFactsProps, 'purpose' | 'who' | 'decides' | 'decision' | 'assesses'> & {
  link: LinkProps;
  helps: string[];
  /** Where the same stage is told to interviewers, with what is weak and what is good. */
  interviewers: string;
  /** Names of its fields that are only proposed. */
  proposedFields: string[];
};

/** The decisions of a process in the order in which they fall. */
export type SelectionProps = {
  decisions: DecisionProps[];
  ignores: string[];
  /** Open jobs that hire through the process. */
  jobs: LinkProps[];
};

/** A stage as its candidate takes it into the call. */
export type PrepareStageProps = Pick<
  StageFactsProps,
  'purpose' | 'who' | 'format' | 'minutes' | 'ai' | 'companyAi' | 'reply' | 'assesses'
> &
  Pick<StageProps, 'prepare' | 'helps'> & {
    link: LinkProps;
    /** The id of its heading. */
    anchor: string;
    /** The stage's own id. */
    id: string;
    /** Held at a time that the candidate agrees to. */
    scheduled: boolean;
    /** Names of its fields that are only proposed. */
    proposedFields: string[];
  };

/** Questions worth asking the company, and whether they are only proposed. */
export type QuestionsProps = {about: 'job' | 'process'; lines: string[]; proposed: boolean};

/** A job's interviews on one page, to take into each call. */
export type PrepareProps = Pick<
  JobProps,
  'id' | 'hiring' | 'expires' | 'ends' | 'paused' | 'closed' | 'level' | 'team' | 'process' | 'time' | 'list'
> &
  Pick<StageFactsProps, 'accommodation' | 'ignores'> & {
    stages: PrepareStageProps[];
    questions: QuestionsProps[];
    /** Terms of the glossary that the page uses. */
    terms: LinkProps[];
    /** Names of the process's fields that are only proposed. */
    proposedFields: string[];
  };

/** A skill or criterion that a job asks for, and where it comes up. */
export type AskedProps = {
  /** The same in every language: `skill:databases`, `criterion:engineering/senior#grows-others`. */
  id: string;
  link: LinkProps;
  /** The skill or criterion in a sentence. */
  summary: string;
  /** The stages of the job's process that assess it, in order. */
  stages: Array<{link: LinkProps; looksAt: AssessedProps['looksAt']}>;
};

/** A job as a candidate holds what they have done against it. */
export type SelfCheckProps = Pick<
  JobProps,
  'id' | 'hiring' | 'expires' | 'ends' | 'paused' | 'closed' | 'list' | 'level'
> & {
  skills: AskedProps[];
  /** Those of the job's level. */
  criteria: AskedProps[];
};

/** Something that is looked for at a level. */
export type CoverageRowProps = {
  link: LinkProps;
  /** For each stage, in order: whether it is said to assess this, or only proposed to; null where it does not. */
  stages: Array<'adopted' | 'proposed' | null>;
  verdict: Verdict;
};

/** What is looked for at a level, and in which stages. */
export type CoverageProps = {
  processes: Array<{link: LinkProps; stages: StageLinkProps[]}>;
  groups: Array<{id: CoveredId; rows: CoverageRowProps[]; counts: CoverageCounts}>;
  /** Of all groups together. */
  counts: CoverageCounts;
};

/** What each view shows, by the view's id. */
export type ViewData = {
  'would-i-be-selected': SelectionProps;
  interviewers: InterviewersProps;
  'self-check': SelfCheckProps;
  coverage: CoverageProps;
  prepare: PrepareProps;
};

/** A further page that the site makes of a page, from the same record. */
export type ViewProps<Id extends ViewId = ViewId> = Pick<PageProps, 'company' | 'fallback' | 'standing' | 'card'> & {
  /** The page that it is a view of. */
  page: LinkProps;
  data: ViewData[Id];
};
