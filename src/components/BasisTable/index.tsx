import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {Fragment} from 'react';
import type {HeaderProps} from '../../plugins/handbook/props.ts';
import ProposedMark from '../ProposedMark';

type Rows = Extract<HeaderProps, {kind: 'basis'}>['rows'];

/** Page by page, the facts that it rests on. */
export default function BasisTable({rows}: {rows: Rows}) {
  return (
    <div className="scrolls">
      <table>
        <caption>
          <Translate id="basis.caption">What each page rests on</Translate>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="basis.page">Page</Translate>
            </th>
            <th scope="col">
              <Translate id="basis.facts">Facts</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({link, status, facts}) => (
            <tr key={link.address}>
              <th scope="row">
                <Link to={link.address}>{link.title}</Link>
                {status === 'proposed' && <ProposedMark />}
              </th>
              <td>
                {facts.map(({id, address}, position) => (
                  <Fragment key={id}>
                    {position > 0 && ', '}
                    <Link to={address}>{id}</Link>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
