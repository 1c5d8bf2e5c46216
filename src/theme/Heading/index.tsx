import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useOriginalLanguage} from '@site/src/components/OriginalLanguage';
import {ProposedPart} from '@site/src/components/ProposedParts';
import type {Props} from '@theme/Heading';
import clsx from 'clsx';
import {isValidElement, type ReactNode} from 'react';
import './styles.module.css';

/**
 * A heading with a link to itself and, where its section is only proposed, a mark. The theme's own calls the link by
 * the heading's id, which is English in every language, as soon as there is more in it than a string.
 */
export default function Heading({as: As, id, children, ...props}: Props) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const original = useOriginalLanguage();
  const anchor = useAnchorTargetClassName(id);
  const brokenLinks = useBrokenLinks();
  if (As === 'h1' || !id) return <As {...props}>{children}</As>;
  brokenLinks.collectAnchor(id);
  const name = translate(
    {id: 'theme.common.headingLinkTitle', message: 'Direct link to {heading}'},
    {heading: toText(children)},
  );
  return (
    <As {...props} className={clsx('anchor', anchor, props.className)} id={id}>
      {children}
      <ProposedPart name={id} />
      <Link
        className="hash-link"
        to={`#${id}`}
        aria-label={name}
        title={name}
        translate="no"
        lang={original && currentLocale}
      >
        &#8203;
      </Link>
    </As>
  );
}

const toText = (node: ReactNode): string => {
  if (Array.isArray(node)) return node.map(toText).join('');
  if (isValidElement<{children?: ReactNode}>(node)) return toText(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
};
