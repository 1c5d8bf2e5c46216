import type {RootContent} from 'mdast';
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import {type Relation, relations} from '../../content/relations.ts';
import type {StandingProps} from '../../plugins/handbook/props.ts';
import {heading, inline, link, paragraph, strong} from './nodes.ts';
import {toBasis, toCriteria} from './to-criteria.ts';
import {toFactList} from './to-fact-list.ts';
import {toInterviewerSections} from './to-interviewer-sections.ts';
import {toJobFacts} from './to-job-facts.ts';
import {toBasisList, toChannels, toDataList, toFactRegister, toHome, toJobList, toLinkList} from './to-lists.ts';
import {toProse} from './to-prose.ts';
import {toProcessFacts, toQuestions, toStageFacts, toStageList, toStageSections} from './to-stage-facts.ts';
import {type TwinPage, toLink} from './twin-page.ts';
import {isWordId} from './twin-words.ts';

/** What a page's twin is made of, beside what the page knows itself. */
export type TwinText = {
  title: string;
  description: string;
  /** The page's own prose, as it was written. */
  body: string;
  /** The whole address of the page. */
  url: string;
  /** Makes the whole address of a link in the prose. */
  resolve: (url: string) => string;
};

/** A page as Markdown that can be read on its own: whose word it is, its facts, its prose, and what belongs to it. */
export const toTwin = (twin: TwinPage, {title, description, body, url, resolve}: TwinText): string => {
  const {say, page} = twin;
  const children: RootContent[] = [
    heading(1, title),
    {type: 'blockquote', children: [paragraph(description)]},
    ...toStanding(twin),
    paragraph(say('twin.page', {url: ''}).trimEnd(), ' ', link(url, url)),
    ...toHead(twin),
    ...toProse(twin, body, resolve),
    ...toFoot(twin),
    ...toRelations(twin),
    ...(page.standing ? toReview(twin, page.standing) : []),
  ];
  return toMarkdown(
    {type: 'root', children},
    {
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
      extensions: [gfmTableToMarkdown({tablePipeAlign: false}), gfmFootnoteToMarkdown()],
    },
  );
};

const toStanding = (twin: TwinPage): RootContent[] => {
  const {say, page} = twin;
  const {company, kind, standing} = page;
  if (!standing) return [];
  const {status, proposed, unconfirmed} = standing;
  const names = unconfirmed.map((field) => {
    const word = [`field.${field}`, `${kind}.${field}`].find(isWordId);
    return word ? say(word) : field;
  });
  return [
    paragraph(
      strong(say(`standing.${status}.title`)),
      ` ${say(`standing.${status}.text`, {company})}`,
      ...(proposed.length > 0 ? [` ${say('twin.parts', {mark: `(${say('proposed.mark')})`})}`] : []),
    ),
    ...(names.length > 0 ? [paragraph(say('job.unconfirmed', {fields: names.join(', ')}))] : []),
  ];
};

/** Between the title and the prose, as on the page. */
const toHead = (twin: TwinPage): RootContent[] => {
  const {header} = twin.page;
  switch (header?.kind) {
    case 'job':
      return toJobFacts(twin, header);
    case 'stage':
      return toStageFacts(twin, header);
    case 'glossary':
      return header.aliases.length > 0
        ? [paragraph(twin.say('glossary.aliases', {aliases: header.aliases.join(', ')}))]
        : [];
    default:
      return [];
  }
};

/** After the prose, as on the page. */
const toFoot = (twin: TwinPage): RootContent[] => {
  const {header} = twin.page;
  switch (header?.kind) {
    case 'job':
      return toQuestions(twin, twin.questions ?? []);
    case 'level':
      return toCriteria(twin, header.criteria);
    case 'process':
      return [
        heading(2, twin.say('process.stages')),
        ...toStageList(twin, header.stages),
        ...toProcessFacts(twin, header),
        ...toQuestions(twin, header.questions),
      ];
    case 'processes':
      return header.processes.flatMap((process) => [
        heading(2, process.link.title),
        paragraph(toLink(twin, process.link)),
        ...toStageList(twin, process.stages),
        ...toProcessFacts(twin, process),
      ]);
    case 'stage':
      return [...toStageSections(twin, header), ...toInterviewerSections(twin)];
    case 'facts':
      return toFactRegister(twin, header);
    case 'home':
      return toHome(twin, header);
    case 'jobs':
      return toJobList(twin, header.jobs);
    case 'channels':
      return toChannels(twin, header);
    case 'list':
      return toLinkList(twin, header.items);
    case 'basis':
      return toBasisList(twin, header);
    case 'data':
      return [heading(2, twin.say('data.title')), ...toDataList(twin, header)];
    default:
      return [];
  }
};

const toRelations = (twin: TwinPage): RootContent[] => {
  const groups = twin.page.relations;
  if (groups.length === 0) return [];
  const facts = groups.map(({relation, inverse, label, items}) => ({
    // What is proposed is the field that states it, on the page that does.
    field: inverse
      ? ''
      : ((relations as readonly Relation[]).find(({id}) => id === relation)?.field.split('.')[0] ?? ''),
    name: twin.messages[`relation.${relation}${inverse ? '.inverse' : ''}`] ?? label,
    value: inline(items.map((item) => toLink(twin, item))),
  }));
  return [heading(2, twin.say('relations.label')), ...toFactList(twin, facts)];
};

/** What a proposal rests on, who answers for the page, and when somebody reads it again. */
const toReview = (twin: TwinPage, {status, basis, owner, review}: StandingProps): RootContent[] => {
  const {say} = twin;
  const answers = owner === null ? say('review.noOwner') : say('review.owner', {owner});
  return [
    ...(status === 'proposed' && basis.length > 0
      ? [paragraph(strong(say('twin.fact', {name: say('standing.basis')}))), ...toBasis(twin, basis)]
      : []),
    paragraph(`${answers} ${say('review.due', {date: review.text})}`),
  ];
};
