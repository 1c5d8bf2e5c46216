import {parseFeed} from '@rowanmanning/feed-parser';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {validateXML} from 'xmllint-wasm';

/** What every format says of a posting, as a program that reads it understands it. */
export type ReadItem = {id: string; url: string; title: string; html: string; posted: string};
export type ReadFeed = {title: string; language: string; self: string; page: string; items: ReadItem[]};

const toDay = (moment: Date | string | null): string => (moment ? new Date(moment).toISOString().slice(0, 10) : '');

/** Reads RSS or Atom with a library that has no part in writing them. */
export const readXmlFeed = (text: string): ReadFeed & {updated: string | undefined} => {
  const {title, language, self, url, items, updated} = parseFeed(text);
  return {
    title: title ?? '',
    language: language ?? '',
    self: self ?? '',
    page: url ?? '',
    updated: updated?.toISOString(),
    items: items.map((item) => ({
      id: item.id ?? '',
      url: item.url ?? '',
      title: item.title ?? '',
      html: item.content ?? item.description ?? '',
      posted: toDay(item.published),
    })),
  };
};

const uri = {type: 'string', format: 'uri'};
const text = {type: 'string'};
const authors = {type: 'array', items: {type: 'object', properties: {name: text, url: uri, avatar: uri}}};

/** https://www.jsonfeed.org/version/1.1/, as far as it says what must be there and of what type. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: {const: 'https://jsonfeed.org/version/1.1'},
    title: text,
    description: text,
    language: text,
    home_page_url: uri,
    feed_url: uri,
    authors,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        properties: {
          id: text,
          url: uri,
          title: text,
          summary: text,
          content_html: text,
          date_published: {type: 'string', format: 'date-time'},
          language: text,
          tags: {type: 'array', items: text},
          authors,
        },
        patternProperties: {'^_': {type: 'object'}},
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const ajv = new Ajv2020({strict: true, allErrors: true});
addFormats.default(ajv);
const validate = ajv.compile(JSON_FEED);

type JsonFeed = {
  title: string;
  language: string;
  feed_url: string;
  home_page_url: string;
  items: Array<{
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    _jobposting?: Record<string, unknown>;
  }>;
};

/** Reads a JSON Feed; throws where it is none of version 1.1. */
export const readJsonFeed = (source: string): ReadFeed & {data: Array<Record<string, unknown> | undefined>} => {
  const feed = JSON.parse(source) as JsonFeed;
  if (!validate(feed)) throw new Error(JSON.stringify(validate.errors));
  return {
    title: feed.title,
    language: feed.language,
    self: feed.feed_url,
    page: feed.home_page_url,
    items: feed.items.map(({id, url, title, content_html: html, date_published}) => ({
      id,
      url,
      title,
      html,
      posted: toDay(date_published),
    })),
    data: feed.items.map((item) => item._jobposting),
  };
};

const decode = (canonical: string): string =>
  canonical.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#xD;', '\r').replaceAll('&amp;', '&');

/** What libxml2 reads in a document: its canonical form, which has no CDATA left. Throws where the XML is broken. */
export const toCanonical = async (contents: string): Promise<string> => {
  const xml = [{fileName: 'document.xml', contents}];
  const {valid, errors, normalized} = await validateXML({xml, normalization: 'c14n'});
  if (!valid) throw new Error(errors.map(({message}) => message).join('\n'));
  return normalized;
};

/** The texts of all elements of a name, to the letter: the other reader takes the marks of HTML out of them. */
export const listTexts = (canonical: string, name: string): string[] =>
  [...canonical.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    decode(text).trim(),
  );

/** Reads Indeed's format. */
export const readIndeed = async (source: string): Promise<Array<Record<string, string>>> =>
  [...(await toCanonical(source)).matchAll(/<job>(.*?)<\/job>/gs)].map(([, job = '']) =>
    Object.fromEntries([...job.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, value = '']) => [name, decode(value)])),
  );
