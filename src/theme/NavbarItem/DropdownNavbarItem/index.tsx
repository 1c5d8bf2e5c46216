import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAnswer} from '@site/src/plugins/languages/client';
import type {LinkLikeNavbarItemProps} from '@theme/NavbarItem';
import type {Props} from '@theme/NavbarItem/DropdownNavbarItem';
import DropdownNavbarItem from '@theme-original/NavbarItem/DropdownNavbarItem';
import type {MouseEvent} from 'react';

/** A menu in the bar at the top. In the one of languages, the page's own says so, and whoever picks one has chosen. */
export default function DropdownNavbarItemOfLanguages(props: Props) {
  const {i18n} = useDocusaurusContext();
  const answer = useAnswer();
  const own = i18n.localeConfigs[i18n.currentLocale]?.htmlLang;
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    answer();
    // On a phone, closes the menu.
    props.onClick?.(event);
  };
  const withLanguage = (item: LinkLikeNavbarItemProps): LinkLikeNavbarItemProps =>
    // Only a link to the same page in another language is written in a language of its own.
    item.lang === undefined
      ? item
      : {...item, onClick, hrefLang: item.lang, 'aria-current': item.lang === own ? 'true' : undefined};
  return <DropdownNavbarItem {...props} items={props.items.map(withLanguage)} />;
}
