import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {HeaderProps} from '@site/src/plugins/handbook/props';

type Files = Extract<HeaderProps, {kind: 'data'}>['files'];

/** The files of open data, each shown with its address: it is what a program is given. */
export default function DataList({files}: {files: Files}) {
  const {i18n} = useDocusaurusContext();
  // The files hold every language, and lie with the pages of the first.
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  return (
    <ul>
      {files.map(({name, label, path, schema}) => (
        <li key={name}>
          {/* Not a page: the site's own links would look for one. */}
          <a href={`${root}${path}`}>
            <code>{`/${path}`}</code>
          </a>{' '}
          (<a href={`${root}${schema}`}>{translate({id: 'data.schema', message: 'schema'})}</a>)
          <p>{translate({id: `data.${name}`, message: label})}</p>
        </li>
      ))}
    </ul>
  );
}
