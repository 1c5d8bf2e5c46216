import type {Rule} from '../rule.ts';
import {closedFences} from './closed-fences.ts';
import {everySkillAssessed} from './every-skill-assessed.ts';
import {expiredJob} from './expired-job.ts';
import {frenchForOpenJobs} from './french-for-open-jobs.ts';
import {hiringDates} from './hiring-dates.ts';
import {hiringHistory} from './hiring-history.ts';
import {imageHasAltText} from './image-has-alt-text.ts';
import {jobPlaces} from './job-places.ts';
import {knownReferences} from './known-references.ts';
import {knownStanding} from './known-standing.ts';
import {linksFromRoot} from './links-from-root.ts';
import {noConflictMarkers} from './no-conflict-markers.ts';
import {noEmptyPage} from './no-empty-page.ts';
import {noMdxOutsideLayouts} from './no-mdx-outside-layouts.ts';
import {noOrphanTranslation} from './no-orphan-translation.ts';
import {noRawHtml} from './no-raw-html.ts';
import {noUnassessedCriterion} from './no-unassessed-criterion.ts';
import {noVanishedAddress} from './no-vanished-address.ts';
import {rubricMatchesAssesses} from './rubric-matches-assesses.ts';
import {sameSectionsInTranslations} from './same-sections-in-translations.ts';
import {uniqueIds} from './unique-ids.ts';
import {validFrontMatter} from './valid-front-matter.ts';
import {validPath} from './valid-path.ts';
import {validText} from './valid-text.ts';

/** Every rule there is, by name. */
export const rules: readonly Rule[] = [
  closedFences,
  everySkillAssessed,
  expiredJob,
  frenchForOpenJobs,
  hiringDates,
  hiringHistory,
  imageHasAltText,
  jobPlaces,
  knownReferences,
  knownStanding,
  linksFromRoot,
  noConflictMarkers,
  noEmptyPage,
  noMdxOutsideLayouts,
  noOrphanTranslation,
  noRawHtml,
  noUnassessedCriterion,
  noVanishedAddress,
  rubricMatchesAssesses,
  sameSectionsInTranslations,
  uniqueIds,
  validFrontMatter,
  validPath,
  validText,
];
