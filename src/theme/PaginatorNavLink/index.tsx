import type {Props} from '@theme/PaginatorNavLink';
import PaginatorNavLink from '@theme-original/PaginatorNavLink';

/** Marks the title of the page before or after as the language that it is in, where that is not the reader's. */
export default function PaginatorNavLinkInItsLanguage({lang, ...props}: Props & {lang?: string}) {
  return (
    <PaginatorNavLink {...props} title={lang === undefined ? props.title : <span lang={lang}>{props.title}</span>} />
  );
}
