import Translate, {translate} from '@docusaurus/Translate';
import {type Ref, useId, useState} from 'react';
import type {FacetId, FacetProps} from '../../plugins/handbook/props.ts';
import {Contract, isContract, isWorkplace, Workplace} from '../JobWords';
import styles from './styles.module.css';

/** What somebody looks for in a list of jobs. */
export type JobSelection = {text: string; chosen: Partial<Record<FacetId, string>>};

type Props = {
  /** The field for words, for whoever wants to put the focus there. */
  input: Ref<HTMLInputElement>;
  facets: readonly FacetProps[];
  selection: JobSelection;
  /** How many jobs there would be with a value, everything else left as it is. */
  counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  onText: (text: string) => void;
  onChoose: (facet: FacetId, value: string) => void;
};

/** Narrows a list of jobs down: a field for words, and a menu for each of their properties. */
export default function JobFilters({input, facets, selection, counts, onText, onChoose}: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const used = Object.keys(selection.chosen).length;
  return (
    <search className={styles.filters}>
      <form onSubmit={(event) => event.preventDefault()}>
        <div className={styles.field}>
          <label htmlFor={`${id}text`}>
            <Translate id="jobs.text">Words in the posting</Translate>
          </label>
          <input
            ref={input}
            id={`${id}text`}
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            value={selection.text}
            onChange={({target}) => onText(target.value)}
          />
        </div>
        <button
          className={styles.more}
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}facets`}
          onClick={() => setOpen(!isOpen)}
        >
          {used === 0 ? (
            <Translate id="jobs.filters">Filters</Translate>
          ) : (
            <Translate id="jobs.filters.used" values={{count: used}}>
              {'Filters ({count} in use)'}
            </Translate>
          )}
        </button>
        <div className={styles.facets} id={`${id}facets`} data-open={isOpen}>
          {facets.map((facet) => (
            <div key={facet.id} className={styles.field}>
              <label htmlFor={id + facet.id}>
                <FacetName of={facet.id} />
              </label>
              <select
                id={id + facet.id}
                value={selection.chosen[facet.id] ?? ''}
                onChange={({target}) => onChoose(facet.id, target.value)}
              >
                <option value="">{translate({id: 'jobs.any', message: 'All'})}</option>
                {facet.options.map(({value, name}) => {
                  const count = counts[facet.id].get(value) ?? 0;
                  return (
                    <option key={value} value={value} disabled={count === 0 && selection.chosen[facet.id] !== value}>
                      {name ?? <ValueName value={value} />} ({count})
                    </option>
                  );
                })}
              </select>
            </div>
          ))}
        </div>
      </form>
    </search>
  );
}

function FacetName({of}: {of: FacetId}) {
  switch (of) {
    case 'department':
      return <Translate id="facet.department">Department</Translate>;
    case 'team':
      return <Translate id="job.team">Team</Translate>;
    case 'level':
      return <Translate id="job.level">Level</Translate>;
    case 'workplace':
      return <Translate id="job.workplace">Workplace</Translate>;
    case 'country':
      return <Translate id="facet.country">Country</Translate>;
    case 'skill':
      return <Translate id="facet.skill">Skill</Translate>;
    case 'contract':
      return <Translate id="job.contract">Contract</Translate>;
  }
}

function ValueName({value}: {value: string}) {
  if (isWorkplace(value)) return <Workplace of={value} />;
  return isContract(value) ? <Contract of={value} /> : value;
}
