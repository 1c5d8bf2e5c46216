import Translate, {translate} from '@docusaurus/Translate';
import EndedJobs from '@site/src/components/EndedJobs';
import JobFilters from '@site/src/components/JobFilters';
import JobList from '@site/src/components/JobList';
import type {FacetProps, JobLinkProps} from '@site/src/plugins/handbook/props';
import {useCurrentJobs} from '@site/src/plugins/jobs/client';
import Heading from '@theme/Heading';
import {type ReactNode, useDeferredValue, useMemo, useRef} from 'react';
import {countOptions, filterJobs, indexJobs, toUsefulFacets} from './filter-jobs.ts';
import styles from './styles.module.css';
import {useSelection} from './use-selection.ts';

/** Up to here, reading the list is quicker than narrowing it down. */
const FEW = 5;

type Props = {jobs: readonly JobLinkProps[]; facets: readonly FacetProps[]; feeds?: ReactNode};

/** All postings: the open ones, which can be narrowed down, those that are paused, and those that have ended. */
export default function JobBrowser({jobs: built, facets, feeds}: Props) {
  const jobs = useCurrentJobs(built);
  const open = useMemo(() => jobs.filter(({hiring}) => hiring === 'open'), [jobs]);
  const paused = useMemo(() => jobs.filter(({hiring}) => hiring === 'paused'), [jobs]);
  const ended = useMemo(() => jobs.filter(({hiring}) => hiring === 'filled' || hiring === 'closed'), [jobs]);
  return (
    <>
      {open.length === 0 && (
        <p>
          <Translate id="jobs.none">No job is open at the moment.</Translate>
        </p>
      )}
      {open.length > FEW && <Filtered jobs={open} facets={facets} />}
      {open.length > 0 && open.length <= FEW && <JobList jobs={open} />}
      {feeds}
      {paused.length > 0 && (
        <>
          <Heading as="h2" id="paused">
            {translate({id: 'jobs.paused', message: 'Paused'})}
          </Heading>
          <JobList jobs={paused} />
        </>
      )}
      <EndedJobs jobs={ended} />
    </>
  );
}

function Filtered({jobs, facets}: Props) {
  const useful = useMemo(() => toUsefulFacets(facets, jobs), [facets, jobs]);
  const index = useMemo(() => indexJobs(jobs, facets), [jobs, facets]);
  const {selection, setText, choose, clear} = useSelection(useful);
  // Typing goes on while the list is still being drawn.
  const settled = useDeferredValue(selection);
  const shown = useMemo(() => filterJobs(index, settled), [index, settled]);
  const counts = useMemo(() => countOptions(index, useful, settled), [index, useful, settled]);
  const list = useMemo(() => <JobList jobs={jobs} shown={new Set(shown)} />, [jobs, shown]);
  const input = useRef<HTMLInputElement>(null);
  const showAll = () => {
    // The button goes with what it undoes.
    input.current?.focus();
    clear();
  };
  const isNarrow = selection.text !== '' || Object.keys(selection.chosen).length > 0;
  return (
    <>
      <JobFilters
        input={input}
        facets={useful}
        selection={selection}
        counts={counts}
        onText={setText}
        onChoose={choose}
      />
      <div className={styles.count}>
        <p role="status">
          {shown.length === 0 ? (
            <Translate id="jobs.noMatch">No job matches.</Translate>
          ) : (
            <Translate id="jobs.count" values={{shown: shown.length, all: jobs.length}}>
              {'Open jobs shown: {shown} of {all}'}
            </Translate>
          )}
        </p>
        {isNarrow && (
          <button type="button" onClick={showAll}>
            <Translate id="jobs.clear">Show all</Translate>
          </button>
        )}
      </div>
      <div hidden={shown.length === 0}>{list}</div>
    </>
  );
}
