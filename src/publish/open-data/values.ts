import * as z from 'zod';
import {listEntries} from '../../content/graph.ts';
import {defineFile} from './define-file.ts';
import {byId, getStandingData, id, pageShape, standingShape, toPageData} from './fields.ts';

/** The company's values. */
export const values = defineFile({
  name: 'values',
  version: 1,
  description: 'The values of the company.',
  shape: {values: z.array(z.strictObject({id: id(), ...pageShape, ...standingShape}))},
  project: (graph, site) => ({
    values: listEntries(graph, 'value')
      .map((value) => ({id: value.id, ...toPageData(graph, site, value), ...getStandingData(value)}))
      .sort(byId),
  }),
});
