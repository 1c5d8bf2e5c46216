import {translate} from '@docusaurus/Translate';
import type {PrepareStageProps} from '@site/src/plugins/handbook/views/props';

/** A stage in lines of plain text, as a calendar shows them: what it is for, who is there, what is assessed, and where more is. */
export const describeStage = ({purpose, who, assesses}: PrepareStageProps, url: string): string =>
  [
    purpose,
    ...(who.length > 0 ? [translate({id: 'calendar.who', message: 'Who: {who}'}, {who: who.join(', ')})] : []),
    ...(assesses.length > 0
      ? [
          translate(
            {id: 'calendar.assesses', message: 'What is assessed: {assessed}'},
            {assessed: assesses.map(({link}) => link.title).join(', ')},
          ),
        ]
      : []),
    url,
  ].join('\n');
