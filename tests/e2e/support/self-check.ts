import {readFile} from 'node:fs/promises';
import type {Download, Locator, Page} from '@playwright/test';
import {listEntries, withoutDrafts} from '../../../src/content/graph.ts';
import {loadHandbook} from '../../../src/content/load-handbook.ts';
import {toViewAddress} from '../../../src/content/views.ts';
import type {AskedProps} from '../../../src/plugins/handbook/views/props.ts';
import {toSelfCheck} from '../../../src/plugins/handbook/views/self-check.ts';

const graph = withoutDrafts(loadHandbook(process.cwd()).graph);
const job = listEntries(graph, 'job').find(({data}) => data.hiring === 'open');
if (!job) throw new Error('The handbook has no open job.');

/** The job that the tests of the self-check are about. */
export const JOB = job;

/** Its self-check, without the leading "/". */
export const ADDRESS = toViewAddress(job, 'self-check').slice(1);

/** Everything that it asks for, as it is called in a language. */
export const listAsked = (locale: string): AskedProps[] => {
  const {skills, criteria} = toSelfCheck(graph, job, locale);
  return [...skills, ...criteria];
};

/** Where evidence is typed, in the order of what is asked for. */
export const fields = (page: Page): Locator => page.getByRole('main').getByRole('textbox');

/** The outline as it is shown. */
export const outline = (page: Page): Locator => page.getByRole('main').locator('pre');

/** What the page says of what was done with the notes or the outline. */
export const results = (page: Page): Locator => page.getByRole('main').getByRole('status');

/** All that a browser keeps. */
export const readStorage = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({...localStorage}));

export const readDownload = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Requests from now on; what the page makes for itself asks nobody. */
export const watchRequests = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) urls.push(request.url());
  });
  return urls;
};
