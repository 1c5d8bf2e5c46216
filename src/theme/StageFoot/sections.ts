import {translate} from '@docusaurus/Translate';
import type {StageProps} from '@site/src/plugins/handbook/props';

/** A part of a stage's page that the record fills: the id of its heading, and the field that it shows. */
export type Section = {
  id: 'stage-assesses' | 'stage-prepare' | 'stage-helps' | 'stage-ignores' | 'stage-inside';
  title: string;
  field: string;
};

/** The parts that a stage has, in order. What happens inside always has its place, also where it is not published. */
export const listSections = ({prepare, helps, ignores}: StageProps): Section[] => {
  const sections: Array<Section & {shown: boolean}> = [
    {
      id: 'stage-assesses',
      title: translate({id: 'stage.assesses', message: 'What is assessed'}),
      field: 'assesses',
      shown: true,
    },
    {
      id: 'stage-prepare',
      title: translate({id: 'stage.prepare', message: 'How to prepare'}),
      field: 'prepare',
      shown: prepare.length > 0,
    },
    {
      id: 'stage-helps',
      title: translate({id: 'stage.helps', message: 'What helps'}),
      field: 'helps',
      shown: helps.length > 0,
    },
    {
      id: 'stage-ignores',
      title: translate({id: 'stage.ignores', message: 'What does not count'}),
      field: 'ignores',
      shown: ignores.length > 0,
    },
    {
      id: 'stage-inside',
      title: translate({id: 'stage.inside', message: 'Meanwhile, inside'}),
      field: 'inside',
      shown: true,
    },
  ];
  return sections.filter(({shown}) => shown).map(({shown: _, ...section}) => section);
};
