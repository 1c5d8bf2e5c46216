import BrowserOnly from '@docusaurus/BrowserOnly';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CalendarForm from '@site/src/components/CalendarForm';
import type {PrepareStageProps} from '@site/src/plugins/handbook/views/props';
import {useEffect} from 'react';
import {saveFile} from '../save-file.ts';
import {describeStage} from './describe-stage.ts';

type Props = {stage: PrepareStageProps; job: {id: string; title: string}; company: string};

/** What writes the format, apart from the page: whoever only reads is not kept waiting for it. */
const loadWriter = () => import('./to-calendar.ts');

/** Puts a stage into the reader's calendar, once its time is agreed on. Without scripts it is not there. */
export default function AddToCalendar(props: Props) {
  return <BrowserOnly>{() => <Form {...props} />}</BrowserOnly>;
}

function Form({stage, job, company}: Props) {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  // As soon as the page is alive: the form then works without a network too.
  useEffect(() => void loadWriter().catch(() => {}), []);

  const save = async (start: Date, minutes: number): Promise<string> => {
    const {toCalendar} = await loadWriter();
    const url = `${siteConfig.url}${pathname}#${stage.anchor}`;
    const text = toCalendar({
      uid: `${job.id}.${stage.id.replaceAll('/', '.')}@${new URL(siteConfig.url).host}`,
      title: translate(
        {id: 'calendar.title', message: '{stage}: {job}, {company}'},
        {stage: stage.link.title, job: job.title, company},
      ),
      description: describeStage(stage, url),
      ...{url, start, minutes, company},
      made: new Date(),
    });
    const name = `${stage.id.split('/').at(-1)}.ics`;
    saveFile(name, 'text/calendar;charset=utf-8', text);
    return name;
  };
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  return <CalendarForm stage={stage.link.title} minutes={stage.minutes} zone={timeZone} onSave={save} />;
}
