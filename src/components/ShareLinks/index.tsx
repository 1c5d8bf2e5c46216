import Translate from '@docusaurus/Translate';
import {useEffect, useState} from 'react';
import styles from './styles.module.css';

type Props = {title: string; url: string};

/** Ways to hand a page on that load nothing and tell nobody. */
export default function ShareLinks({title, url}: Props) {
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  // Only a page that came by https may write to the clipboard.
  useEffect(() => setCanCopy('clipboard' in navigator), []);
  const copy = () => navigator.clipboard.writeText(url).then(() => setCopied(true));
  return (
    <div className={styles.share}>
      <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`}>
        <Translate id="share.mail">Send somebody the link</Translate>
      </a>
      {canCopy && (
        // The browser may refuse; then nothing is said to be copied.
        <button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
          <Translate id="share.copy">Copy the address</Translate>
        </button>
      )}
      <span role="status">{copied && <Translate id="share.copied">Copied.</Translate>}</span>
    </div>
  );
}
