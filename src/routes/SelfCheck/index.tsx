import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ViewProps} from '@site/src/plugins/handbook/views/props';
import {useCurrentJob} from '@site/src/plugins/jobs/client';
import ViewPage from '@site/src/routes/ViewPage';
import Ended from '@site/src/theme/JobHead/Ended';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import Heading from '@theme/Heading';
import {useDeferredValue, useMemo} from 'react';
import Asked from './Asked.tsx';
import Evidence, {HINT_ID, NOTES_ID} from './Evidence.tsx';
import Leftover from './Leftover.tsx';
import Missing from './Missing.tsx';
import NotesFile from './NotesFile.tsx';
import NotKept from './NotKept.tsx';
import Outline, {OUTLINE_ID} from './Outline.tsx';
import {toOutlineWords} from './outline-words.ts';
import styles from './styles.module.css';
import {toLines} from './to-lines.ts';
import {toOutline} from './to-outline.ts';
import {useNotes} from './use-notes.ts';
import {useQuietLinks} from './use-quiet-links.ts';

/** What a candidate has done, held against what a job asks for: noted in their browser, and nowhere else. */
export default function SelfCheck({view}: {view: ViewProps<'self-check'>}) {
  useQuietLinks();
  const {page, data} = view;
  const {id: job, level, skills, criteria, list} = data;
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const {notes, keeping, write, replace, clear} = useNotes(job);
  const asked = useMemo(() => [...skills, ...criteria], [skills, criteria]);
  // Typing goes on while the outline is still being made.
  const settled = useDeferredValue(notes);
  const outline = useMemo(() => {
    const words = toOutlineWords({title: page.title, url: `${url}${baseUrl}${page.address.slice(1)}`});
    return toOutline(asked, settled, words);
  }, [asked, settled, page, url, baseUrl]);
  const evidence = (id: string) => (
    <Evidence id={id} text={notes[id] ?? ''} keeping={keeping} onWrite={(text) => write(id, text)} />
  );
  const title = translate({id: 'selfCheck.title', message: 'Self-check: {job}'}, {job: page.title});
  const description = translate({
    id: 'selfCheck.description',
    message: 'Note what you have done for each skill and criterion, and take along an outline of a cover letter.',
  });
  return (
    <ViewPage view={view} title={title} description={description} parents={list ? [list] : []}>
      <ReaderLanguage>
        <State job={data} />
        <Introduction />
        <Heading as="h2" id="skills">
          {translate({id: 'selfCheck.skills', message: 'The skills this job asks for'})}
        </Heading>
        {skills.map((skill) => (
          <Asked key={skill.id} asked={skill}>
            {evidence(skill.id)}
          </Asked>
        ))}
        {level && criteria.length > 0 && (
          <>
            <Heading as="h2" id="criteria">
              {translate(
                {id: 'selfCheck.criteria', message: 'What its level, {level}, is recognised by'},
                {level: level.title},
              )}
            </Heading>
            {criteria.map((criterion) => (
              <Asked key={criterion.id} asked={criterion}>
                {evidence(criterion.id)}
              </Asked>
            ))}
          </>
        )}
        <div className={`markdown ${styles.live}`}>
          <Leftover ids={Object.keys(notes).filter((id) => asked.every((item) => item.id !== id))}>{evidence}</Leftover>
          <Heading as="h2" id={OUTLINE_ID}>
            {translate({id: 'selfCheck.outline', message: 'Outline of a cover letter'})}
          </Heading>
          <Missing asked={asked.filter(({id}) => toLines(notes[id] ?? '').length === 0)} />
          <Outline text={outline} name={`cover-letter-${job}.md`} />
          <div className={`markdown ${styles.file}`}>
            <Heading as="h2" id={NOTES_ID}>
              {translate({id: 'selfCheck.notes', message: 'Your notes'})}
            </Heading>
            <p>
              <Translate id="selfCheck.notes.text">
                They are kept in this browser, the same in every language of the site, until you clear them. Whoever
                uses this browser can read them.
              </Translate>
            </p>
            <NotKept keeping={keeping} />
            <NotesFile {...{job, notes, replace, clear}} isUnreadable={keeping === 'unreadable'} />
          </div>
        </div>
      </ReaderLanguage>
    </ViewPage>
  );
}

function State({job: built}: {job: ViewProps<'self-check'>['data']}) {
  const job = useCurrentJob(built);
  return (
    <div key={job.id} data-ends={job.ends ?? undefined}>
      <Ended job={job} />
    </div>
  );
}

function Introduction() {
  return (
    <>
      <p id={HINT_ID}>
        <Translate id="selfCheck.hint">
          Beneath each skill and criterion, note what you have done that shows it. One line is one piece of evidence.
        </Translate>
      </p>
      <p>
        <Translate id="selfCheck.private">
          What you write stays in this browser: nothing is sent. Nothing here judges you or says how you would do; it
          shows where you have noted nothing yet.
        </Translate>
      </p>
      <noscript>
        <p>
          <Translate id="selfCheck.needsScripts">
            Notes need JavaScript, which is turned off. What is asked for, and where it comes up, can be read without.
          </Translate>
        </p>
      </noscript>
    </>
  );
}
