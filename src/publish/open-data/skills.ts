import * as z from 'zod';
import {listEntries} from '../../content/graph.ts';
import {defineFile} from './define-file.ts';
import {byId, getStandingData, id, ids, listTargets, pageShape, standingShape, toPageData} from './fields.ts';

const SkillData = z.strictObject({
  id: id(),
  ...pageShape,
  expresses: ids().describe('Values that show in how the skill is used, by their ids in values.json.'),
  ...standingShape,
});

/** Skills that jobs ask for and stages assess. */
export const skills = defineFile({
  name: 'skills',
  version: 1,
  description: 'Skills that jobs ask for and interview stages assess.',
  shape: {skills: z.array(SkillData)},
  project: (graph, site) => ({
    skills: listEntries(graph, 'skill')
      .map((skill) => ({
        id: skill.id,
        ...toPageData(graph, site, skill),
        expresses: listTargets(graph, skill, 'skill-expresses'),
        ...getStandingData(skill),
      }))
      .sort(byId),
  }),
});
