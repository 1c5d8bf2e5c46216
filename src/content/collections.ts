import type * as z from 'zod';
import {BenefitSchema} from './kinds/benefit.ts';
import {DepartmentSchema} from './kinds/department.ts';
import {FactsSchema} from './kinds/fact.ts';
import {GlossarySchema} from './kinds/glossary.ts';
import {HomeSchema} from './kinds/home.ts';
import {JobSchema} from './kinds/job.ts';
import {LevelSchema} from './kinds/level.ts';
import {GuideSchema, PageSchema} from './kinds/page.ts';
import {PolicySchema} from './kinds/policy.ts';
import {PostSchema} from './kinds/post.ts';
import {ProcessSchema} from './kinds/process.ts';
import {SkillSchema} from './kinds/skill.ts';
import {StageSchema} from './kinds/stage.ts';
import {TeamSchema} from './kinds/team.ts';
import {ValueSchema} from './kinds/value.ts';

/** One row of the table: which files are entries of a kind, and what they must say. */
type Collection = {
  /** The kind's name, used in references, reports and page data. */
  kind: string;
  /** What a reader calls one of them. Other languages: `kind.<kind>` in their code.json. */
  label: string;
  /** Where its files lie, from the repository's root; `*` is one name other than `index`, `**` any path. */
  files: string;
  schema: z.ZodObject;
  /** A list in the front matter whose items are entries in their own right. */
  parts?: {field: string; kind: string; label: string};
};

/** A file belongs to the first row that it matches. */
export const collections = [
  {kind: 'home', label: 'Home', files: 'docs/index.md', schema: HomeSchema},
  {kind: 'guide', label: 'Contributing', files: 'docs/contributing/**', schema: GuideSchema},
  {kind: 'value', label: 'Value', files: 'docs/values/*.md', schema: ValueSchema},
  {
    kind: 'level',
    label: 'Level',
    files: 'docs/levels/*/*.md',
    schema: LevelSchema,
    parts: {field: 'criteria', kind: 'criterion', label: 'Criterion'},
  },
  {kind: 'skill', label: 'Skill', files: 'docs/skills/*.md', schema: SkillSchema},
  {kind: 'department', label: 'Department', files: 'docs/departments/*/index.md', schema: DepartmentSchema},
  {kind: 'team', label: 'Team', files: 'docs/departments/*/*.md', schema: TeamSchema},
  {kind: 'process', label: 'Interview process', files: 'docs/interview-process/*/index.md', schema: ProcessSchema},
  {kind: 'stage', label: 'Interview stage', files: 'docs/interview-process/*/*.md', schema: StageSchema},
  {kind: 'job', label: 'Job', files: 'docs/jobs/*.md', schema: JobSchema},
  {kind: 'benefit', label: 'Benefit', files: 'docs/benefits/*.md', schema: BenefitSchema},
  {kind: 'policy', label: 'Policy', files: 'docs/policies/*.md', schema: PolicySchema},
  {kind: 'glossary', label: 'Term', files: 'docs/glossary/*.md', schema: GlossarySchema},
  {
    kind: 'facts',
    label: 'Facts',
    files: 'docs/facts/*.md',
    schema: FactsSchema,
    parts: {field: 'facts', kind: 'fact', label: 'Fact'},
  },
  {kind: 'post', label: 'Blog post', files: 'blog/*.md', schema: PostSchema},
  {kind: 'page', label: 'Page', files: 'docs/**', schema: PageSchema},
] as const satisfies Collection[];

export type {Collection};

/** A kind of page. */
export type Kind = (typeof collections)[number]['kind'];

/** A kind of page, or of a part of one. */
export type NodeKind = Kind | 'criterion' | 'fact';
