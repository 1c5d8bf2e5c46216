import type {NodeKind} from './collections.ts';

/** One way in which two things of the handbook belong together, read aloud from both ends. */
export type Relation = {
  /** Names the relation in page data and translations: `relation.<id>` and `relation.<id>.inverse`. */
  id: string;
  from: NodeKind | 'any';
  /** Where the source names its targets: a path in the front matter, or `folder` for the page that the file's folder belongs to. */
  field: string;
  to: NodeKind;
  /** Read after the source's title: "Senior Backend Engineer *requires* Databases". */
  name: string;
  /** Read after the target's title: "Databases *is required by* Senior Backend Engineer". */
  inverse: string;
  /** True where the folder need not have a page of the kind. */
  optional?: true;
};

/** Every relation the handbook knows. A new one is one row here and one field in its kind's schema. */
export const relations = [
  {id: 'requires', from: 'job', field: 'requires', to: 'skill', name: 'Requires', inverse: 'Required by'},
  {id: 'at-level', from: 'job', field: 'level', to: 'level', name: 'Is at level', inverse: 'Level of'},
  {id: 'in-team', from: 'job', field: 'team', to: 'team', name: 'Belongs to', inverse: 'Has the job'},
  {id: 'offers', from: 'job', field: 'benefits', to: 'benefit', name: 'Offers', inverse: 'Comes with'},
  {id: 'hires-through', from: 'job', field: 'process', to: 'process', name: 'Hires through', inverse: 'Used by'},
  {
    id: 'assesses-skill',
    from: 'stage',
    field: 'assesses.skills',
    to: 'skill',
    name: 'Assesses the skill',
    inverse: 'Assessed in',
  },
  {
    id: 'assesses-value',
    from: 'stage',
    field: 'assesses.values',
    to: 'value',
    name: 'Assesses the value',
    inverse: 'Assessed in',
  },
  {
    id: 'assesses-criterion',
    from: 'stage',
    field: 'assesses.criteria',
    to: 'criterion',
    name: 'Assesses the criterion',
    inverse: 'Assessed in',
  },
  {id: 'stage-of', from: 'stage', field: 'folder', to: 'process', name: 'Is a stage of', inverse: 'Goes through'},
  {
    id: 'skill-expresses',
    from: 'skill',
    field: 'expresses',
    to: 'value',
    name: 'Expresses',
    inverse: 'Expressed by the skill',
  },
  {
    id: 'criterion-expresses',
    from: 'criterion',
    field: 'expresses',
    to: 'value',
    name: 'Expresses',
    inverse: 'Expressed by the criterion',
  },
  {id: 'part-of', from: 'team', field: 'folder', to: 'department', name: 'Is part of', inverse: 'Is made up of'},
  {
    id: 'defined-for',
    from: 'level',
    field: 'folder',
    to: 'department',
    name: 'Is defined for',
    inverse: 'Defines the level',
    optional: true,
  },
  {
    id: 'hires-for',
    from: 'process',
    field: 'department',
    to: 'department',
    name: 'Hires for',
    inverse: 'Hires through',
  },
  {
    id: 'policy-department',
    from: 'policy',
    field: 'applies.departments',
    to: 'department',
    name: 'Applies to',
    inverse: 'Bound by',
  },
  {
    id: 'policy-stage',
    from: 'policy',
    field: 'applies.stages',
    to: 'stage',
    name: 'Applies to the stage',
    inverse: 'Bound by',
  },
  {id: 'rests-on', from: 'any', field: 'basis', to: 'fact', name: 'Rests on', inverse: 'Cited by'},
] as const satisfies Relation[];

export type RelationId = (typeof relations)[number]['id'];
