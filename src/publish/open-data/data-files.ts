import type {DataFile} from './define-file.ts';
import {interviewProcess} from './interview-process.ts';
import {jobs} from './jobs.ts';
import {levels} from './levels.ts';
import {pages} from './pages.ts';
import {skills} from './skills.ts';
import {values} from './values.ts';

/** Every file of open data, in the order in which readers are told of them. */
export const dataFiles: readonly DataFile[] = [jobs, levels, values, skills, interviewProcess, pages];

/** Where a file lies, below the home page of the original language. */
export const toDataPath = ({name}: Pick<DataFile, 'name'>): string => `open-data/${name}.json`;

/** Where the schema of a file lies. */
export const toSchemaPath = ({name, version}: Pick<DataFile, 'name' | 'version'>): string =>
  `open-data/schemas/${version}/${name}.json`;
