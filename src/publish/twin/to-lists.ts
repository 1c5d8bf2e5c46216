import type {RootContent} from 'mdast';
import type {HeaderProps, JobLinkProps, LinkProps} from '../../plugins/handbook/props.ts';
import {heading, inline, link, list, paragraph, strong, text} from './nodes.ts';
import {toHiringWords} from './to-job-facts.ts';
import {type TwinPage, toLink} from './twin-page.ts';

type Header<K extends HeaderProps['kind']> = Extract<HeaderProps, {kind: K}>;

/** Pages one below the other, each with its sentence. */
export const toLinkList = (twin: TwinPage, items: readonly LinkProps[]): RootContent[] =>
  list(
    items.map((item) => [paragraph(toLink(twin, item)), ...(item.description ? [paragraph(item.description)] : [])]),
  );

/** Postings one below the other; one that does not take applications says so. */
export const toJobList = (twin: TwinPage, jobs: readonly JobLinkProps[]): RootContent[] =>
  list(
    jobs.map((job) => {
      const facts = [job.team, job.level, job.hiring === 'open' ? null : toHiringWords(twin.say, job)];
      return [
        paragraph(toLink(twin, job), ...facts.flatMap((fact) => (fact ? [` · ${fact}`] : []))),
        ...(job.description ? [paragraph(job.description)] : []),
      ];
    }),
  );

/** The ways in from the home page, below the jobs that are known to be open. */
export const toHome = (twin: TwinPage, {doors, jobs}: Header<'home'>): RootContent[] => [
  ...(jobs.length > 0 ? [heading(2, twin.say('home.jobs')), ...toJobList(twin, jobs)] : []),
  ...doors.flatMap(({title, summary, links}) => [
    heading(2, title),
    paragraph(summary),
    ...list(links.map((item) => [paragraph(toLink(twin, item))])),
  ]),
];

/** Numbered facts, each with its certainty, its sources and the pages that rest on it. */
export const toFactRegister = (twin: TwinPage, {facts}: Header<'facts'>): RootContent[] =>
  list(
    facts.map(({id, text: words, certainty, sources, address}) => [
      paragraph(strong(link(id, twin.toUrl(address))), ' ', words),
      paragraph(
        `${twin.say(`certainty.${certainty}`)} `,
        ...inline(sources.map(({name, url}) => (url ? link(name, url) : text(name)))),
      ),
    ]),
  );

/** Page by page, the facts that it rests on. */
export const toBasisList = (twin: TwinPage, {rows}: Header<'basis'>): RootContent[] =>
  list(
    rows.map(({link: page, facts}) => [
      paragraph(toLink(twin, page)),
      ...(facts.length > 0 ? [paragraph(...inline(facts.map(({id, address}) => link(id, twin.toUrl(address)))))] : []),
    ]),
  );

/** Addresses on which the company really speaks. */
export const toChannels = (twin: TwinPage, {channels}: Header<'channels'>): RootContent[] => [
  heading(2, twin.say('channels.title')),
  ...list(channels.map(({name, url}) => [paragraph(`${twin.say('twin.fact', {name})} `, link(url, url))])),
];

/** The files of open data, each with its schema. */
export const toDataList = (twin: TwinPage, {files}: Header<'data'>): RootContent[] =>
  list(
    files.map(({name, label, path, schema}) => {
      const url = twin.toFileUrl(path);
      return [
        paragraph(link(url, url), ' (', link(twin.say('data.schema'), twin.toFileUrl(schema)), ')'),
        paragraph(twin.messages[`data.${name}`] ?? label),
      ];
    }),
  );
