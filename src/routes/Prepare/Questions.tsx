import {translate} from '@docusaurus/Translate';
import {useOriginalLanguage} from '@site/src/components/OriginalLanguage';
import TextList from '@site/src/components/TextList';
import type {QuestionsProps} from '@site/src/plugins/handbook/views/props';
import Heading from '@theme/Heading';
import Part from './Part.tsx';

/** Questions worth asking the company: those about the job, then those that any candidate may ask. */
export default function Questions({questions}: {questions: readonly QuestionsProps[]}) {
  const original = useOriginalLanguage();
  return (
    <>
      <Heading as="h2" id="questions-to-ask">
        {translate({id: 'questions.title', message: 'Questions worth asking'})}
      </Heading>
      {questions.map(({about, lines, proposed}) => (
        <Part
          key={about}
          name={
            about === 'job'
              ? translate({id: 'prepare.questions.job', message: 'About this job'})
              : translate({id: 'prepare.questions.process', message: 'Whatever the job'})
          }
          proposed={proposed}
        >
          <div lang={about === 'job' ? original : undefined}>
            <TextList lines={lines} />
          </div>
        </Part>
      ))}
    </>
  );
}
