import type {Props} from '@theme/DocSidebarItem';
import DocSidebarItem from '@theme-original/DocSidebarItem';

/** Marks an item of the side menu as the language that it is in, where that is not the reader's. */
export default function DocSidebarItemInItsLanguage(props: Props) {
  const lang = props.item.customProps?.lang;
  // The original passes on what it does not know to the item's link.
  return <DocSidebarItem {...props} {...(typeof lang === 'string' && {lang})} />;
}
