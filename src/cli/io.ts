import type {Company} from '../content/company.ts';

/** What a command may know of the world around it. */
export type Io = {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Asks whoever sits there; absent where nobody does. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** The folder that holds docs/ and company.yaml. */
  siteDir: string;
  /** The day where the company is, `2026-11-23`: the clock is read by the shim alone. */
  today: (company: Pick<Company, 'timezone'>) => string;
};

/** 0: clean. 1: the content has problems. 2: the command itself could not run. */
export type ExitCode = 0 | 1 | 2;
