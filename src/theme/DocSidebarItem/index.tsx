import {isSamePath} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/DocSidebarItem';
import DocSidebarItem from '@theme-original/DocSidebarItem';

/**
 * Marks an item of the side menu as the language that it is in, where that is not the reader's; leaves out a posting that
 * belongs to the list of jobs alone, unless it is being read.
 */
export default function DocSidebarItemAsMarked(props: Props) {
  const {item, activePath} = props;
  const {lang, quiet} = item.customProps ?? {};
  if (quiet === true && item.type === 'link' && !isSamePath(item.href, activePath)) return null;
  // The original passes on what it does not know to the item's link.
  return <DocSidebarItem {...props} {...(typeof lang === 'string' && {lang})} />;
}
