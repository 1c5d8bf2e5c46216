import type {PhrasingContent} from 'mdast';
import type {LinkProps, PageProps} from '../../plugins/handbook/props.ts';
import type {InterviewersProps} from '../../plugins/handbook/views/props.ts';
import {link} from './nodes.ts';
import type {Say} from './twin-words.ts';

/** A page as its Markdown twin reads it: what the page itself knows, and how to speak and link in its language. */
export type TwinPage = {
  page: PageProps;
  /** A stage as its interviewers read it: a twin holds both readings. */
  interviewers?: InterviewersProps | undefined;
  /** Questions worth asking about a job; its page leaves them to the one for preparing. */
  questions?: readonly string[] | undefined;
  say: Say;
  /** Names of relations in the page's language, by id. */
  messages: Readonly<Record<string, string>>;
  /** The whole address of a page, by its address on the site; an anchor stays. */
  toUrl: (address: string) => string;
  /** The whole address of a file of the site, by its path below the original language's home page. */
  toFileUrl: (path: string) => string;
};

/** True for a field or a heading that is only proposed. */
export const isProposed = ({page}: TwinPage, name: string | undefined): boolean =>
  name !== undefined && (page.standing?.proposed.includes(name) ?? false);

/** A name, marked where what it stands for is only proposed. */
export const mark = (twin: TwinPage, name: string, proposed: boolean | undefined): string =>
  proposed ? `${name} (${twin.say('proposed.mark')})` : name;

/** A link to a page, marked where the page is only proposed. */
export const toLink = (twin: TwinPage, {title, address, proposed}: LinkProps): PhrasingContent =>
  link(mark(twin, title, proposed), twin.toUrl(address));
