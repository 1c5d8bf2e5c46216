import Link from '@docusaurus/Link';
import {useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import Home from '@theme/DocBreadcrumbs/Items/Home';
import StructuredData from '@theme/DocBreadcrumbs/StructuredData';
import styles from './styles.module.css';

/** The way to a page. The theme's own says nothing of the language of its items, and cannot be made to. */
export default function DocBreadcrumbs() {
  const items = useSidebarBreadcrumbs();
  if (!items) return null;
  return (
    <>
      <StructuredData breadcrumbs={items} />
      <nav
        className={`${ThemeClassNames.docs.docBreadcrumbs} ${styles.container}`}
        aria-label={translate({id: 'theme.docs.breadcrumbs.navAriaLabel', message: 'Breadcrumbs'})}
      >
        <ul className="breadcrumbs">
          <Home />
          {items.map(({href, label, customProps}, position) => {
            const lang = typeof customProps?.lang === 'string' ? customProps.lang : undefined;
            const isLast = position === items.length - 1;
            return (
              <li key={label} className={`breadcrumbs__item ${isLast ? 'breadcrumbs__item--active' : ''}`}>
                {isLast || !href ? (
                  <span className="breadcrumbs__link" lang={lang}>
                    {label}
                  </span>
                ) : (
                  <Link className="breadcrumbs__link" href={href} lang={lang}>
                    {label}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      </nav>
    </>
  );
}
