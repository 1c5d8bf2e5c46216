import Translate from '@docusaurus/Translate';
import type {FileFault} from './read-notes-file.ts';

/** What became of something that was done with the notes. */
export type Outcome = 'cleared' | 'imported' | FileFault;

/** The same in words. */
export default function Result({of}: {of: Outcome}) {
  switch (of) {
    case 'cleared':
      return <Translate id="selfCheck.cleared">All notes on this job are cleared.</Translate>;
    case 'imported':
      return <Translate id="selfCheck.imported">The notes are imported.</Translate>;
    case 'broken':
      return (
        <Translate id="selfCheck.fault.broken">
          Nothing was imported: this file is damaged, or was not exported from a self-check.
        </Translate>
      );
    case 'foreign':
      return (
        <Translate id="selfCheck.fault.foreign">
          Nothing was imported: this file holds something else than notes of a self-check.
        </Translate>
      );
    case 'newer':
      return (
        <Translate id="selfCheck.fault.newer">
          Nothing was imported: a newer version of this page wrote this file. Reload the page and try again.
        </Translate>
      );
    case 'other-job':
      return (
        <Translate id="selfCheck.fault.otherJob">
          Nothing was imported: these are notes on another job. Import them on that job’s self-check.
        </Translate>
      );
    case 'empty':
      return <Translate id="selfCheck.fault.empty">Nothing was imported: there are no notes in this file.</Translate>;
    case 'too-large':
      return (
        <Translate id="selfCheck.fault.tooLarge">
          Nothing was imported: this file is larger than 1 MB, and notes are not.
        </Translate>
      );
    case 'unreadable':
      return (
        <Translate id="selfCheck.fault.unreadable">
          Nothing was imported: the browser could not read this file.
        </Translate>
      );
  }
}
