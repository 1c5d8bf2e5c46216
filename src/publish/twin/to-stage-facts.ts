import type {RootContent} from 'mdast';
import type {StageLinkProps, StageProps} from '../../plugins/handbook/props.ts';
import {list, paragraph} from './nodes.ts';
import {toFactList} from './to-fact-list.ts';
import {type TwinPage, toLink} from './twin-page.ts';

/** What is known of a stage. */
export const toStageFacts = (twin: TwinPage, stage: StageProps): RootContent[] => {
  const {say} = twin;
  const {purpose, who, format, minutes, decision, ai} = stage;
  return toFactList(twin, [
    {field: 'purpose', name: say('stage.purpose'), value: purpose ?? null},
    {field: 'who', name: say('stage.who'), value: who.length > 0 ? who.join(', ') : null},
    {field: 'format', name: say('stage.format'), value: format},
    {field: 'minutes', name: say('stage.minutes'), value: minutes === null ? null : say('minutes', {count: minutes})},
    {field: 'decision', name: say('stage.decision'), value: decision},
    {field: 'ai', name: say('stage.ai'), value: ai},
  ]);
};

/** The stages of a process, in the order in which a candidate meets them. */
export const toStageList = (twin: TwinPage, stages: readonly StageLinkProps[]): RootContent[] =>
  list(
    stages.map((stage) => {
      const {purpose, who, minutes} = stage;
      const known = [...who, ...(minutes === null ? [] : [twin.say('minutes', {count: minutes})])];
      return [
        paragraph(toLink(twin, stage)),
        ...(purpose ? [paragraph(purpose)] : []),
        ...(known.length > 0 ? [paragraph(known.join(', '))] : []),
      ];
    }),
    true,
  );
