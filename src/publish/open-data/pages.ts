import * as z from 'zod';
import {collections, type Kind} from '../../content/collections.ts';
import {defineFile} from './define-file.ts';
import {pageShape, standingShape, toPageData, toStandingData} from './fields.ts';

const kinds = collections.map(({kind}) => kind) as [Kind, ...Kind[]];

const PageData = z.strictObject({
  ...pageShape,
  kind: z.enum(kinds),
  // A page about the handbook itself has no standing.
  ...z.strictObject(standingShape).partial().shape,
});

/** Every page of the handbook. */
export const pages = defineFile({
  name: 'pages',
  version: 1,
  description: 'Every page of the handbook but job postings that were filled or closed.',
  shape: {pages: z.array(PageData)},
  project: (graph, site) => ({
    pages: graph.entries
      .map((entry) => ({...toPageData(graph, site, entry), kind: entry.kind, ...toStandingData(entry)}))
      .sort((a, b) => (a.address < b.address ? -1 : 1)),
  }),
});
