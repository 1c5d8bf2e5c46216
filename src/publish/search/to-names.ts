import {collections} from '../../content/collections.ts';
import {type ContentGraph, type Entry, edgesFrom, edgesTo, getSourceLocale, getTitle} from '../../content/graph.ts';
import {hasEnded} from '../../content/hiring.ts';
import {isUntranslated, localize} from '../../content/localize.ts';
import {findStanding} from '../../content/standing.ts';
import {listViews, type ViewId} from '../../content/views.ts';
import {say, type WordId, type Words} from '../words.ts';
import type {NamedThing, Names} from './named-thing.ts';

/** Everything in the graph that has a name, in one language: what can be read in it, in the order of its addresses. */
export const toNames = (graph: ContentGraph, locale: string, words: Words): Names => {
  const readable = graph.entries.filter((entry) => !isUntranslated(entry, locale, getSourceLocale(graph.company)));
  return {
    // Stemmers are for languages, and none for countries: pt, not pt-BR.
    language: new Intl.Locale(locale).language,
    kinds: Object.fromEntries(collections.map(({kind, label}) => [kind, words[`kind.${kind}`] ?? label])),
    levels: toTitles(graph, 'level', locale),
    teams: toTitles(graph, 'team', locale),
    things: readable
      .flatMap((entry) => [toThing(graph, entry, locale), ...toViews(graph, entry, locale, words)])
      .sort((a, b) => (a.address < b.address ? -1 : 1)),
  };
};

const toTitles = (graph: ContentGraph, kind: 'level' | 'team', locale: string): Record<string, string> =>
  Object.fromEntries(
    graph.entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, getTitle(localize(entry, locale))]),
  );

const toThing = (graph: ContentGraph, entry: Entry, locale: string): NamedThing => {
  const data = localize(entry, locale);
  const title = getTitle(data);
  return withoutEmpty({
    ...toCommon(graph, entry),
    address: entry.address,
    title,
    aliases: listAliases(entry, locale, title),
    summary: data.description,
    parts: listParts(entry, locale),
    sections: listSections(entry, locale),
  });
};

/** What a page and its views have in common. */
const toCommon = (graph: ContentGraph, entry: Entry) => ({
  kind: entry.kind,
  levels: listLevels(graph, entry),
  teams: listTeams(graph, entry),
  ...(entry.kind === 'job' ? {state: hasEnded(entry.data.hiring) ? ('closed' as const) : ('open' as const)} : {}),
  ...(findStanding(entry)?.status === 'proposed' ? {proposed: true as const} : {}),
});

/** What each view is called, and what it says of itself. */
const VIEW_WORDS: Record<ViewId, {title: WordId; description: WordId}> = {
  interviewers: {title: 'interviewers.title', description: 'interviewers.description'},
  'would-i-be-selected': {title: 'selection.title', description: 'selection.description'},
  'self-check': {title: 'selfCheck.title', description: 'selfCheck.description'},
  coverage: {title: 'coverage.title', description: 'coverage.description'},
  prepare: {title: 'prepare.title', description: 'prepare.description'},
};

const toViews = (graph: ContentGraph, entry: Entry, locale: string, words: Words): NamedThing[] => {
  const title = getTitle(localize(entry, locale));
  const names = {stage: title, level: title, job: title, process: title};
  return listViews(entry).map(({id, address}) =>
    withoutEmpty({
      ...toCommon(graph, entry),
      view: true,
      address,
      title: say(words, VIEW_WORDS[id].title, names),
      summary: say(words, VIEW_WORDS[id].description, names),
    }),
  );
};

/** Other words for a page, its shorter name in the menu among them. */
const listAliases = (entry: Entry, locale: string, title: string): string[] => {
  const {aliases = [], ...data} = localize(entry, locale);
  const short = 'sidebar_label' in data ? data.sidebar_label : undefined;
  return [...aliases, ...(short === undefined || short === title ? [] : [short])];
};

const listParts = (entry: Entry, locale: string): Array<[string, string]> =>
  entry.kind === 'level' ? localize(entry, locale).criteria.map(({id, name}) => [id, name]) : [];

const listSections = (entry: Entry, locale: string): Array<[string, string]> => {
  const {prose} = entry.translations.find((translation) => translation.locale === locale) ?? entry;
  return prose.headings.map(({id, text}) => [id, text]);
};

/** Levels that a thing is, is at, is asked for at, or is assessed for. */
const listLevels = (graph: ContentGraph, entry: Entry): string[] =>
  toIds(
    [
      ...(entry.kind === 'level' ? [entry] : []),
      ...edgesFrom(graph, entry).map(({to}) => to.entry),
      ...listJobs(graph, entry).flatMap((job) => edgesFrom(graph, job).map(({to}) => to.entry)),
    ].filter(({kind}) => kind === 'level'),
  );

/** Teams that a thing is, or is asked for in. */
const listTeams = (graph: ContentGraph, entry: Entry): string[] =>
  toIds(
    [
      ...(entry.kind === 'team' ? [entry] : []),
      ...[entry, ...listJobs(graph, entry)].flatMap((job) => edgesFrom(graph, job).map(({to}) => to.entry)),
    ].filter(({kind}) => kind === 'team'),
  );

const listJobs = (graph: ContentGraph, entry: Entry): Entry[] =>
  edgesTo(graph, entry).flatMap(({relation, from}) => (relation === 'requires' ? [from.entry] : []));

const toIds = (entries: readonly Entry[]): string[] => [...new Set(entries.map(({id}) => id))].sort();

/** Every reader downloads this, so that what is empty is left out. */
const withoutEmpty = (thing: NamedThing): NamedThing =>
  Object.fromEntries(
    Object.entries(thing).filter(([, value]) => (Array.isArray(value) || value === '' ? value.length > 0 : true)),
  ) as NamedThing;
