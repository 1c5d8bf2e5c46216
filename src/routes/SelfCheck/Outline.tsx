import Translate from '@docusaurus/Translate';
import {useRef, useState} from 'react';
import {saveFile} from '../save-file.ts';
import {copyText} from './copy-text.ts';
import styles from './styles.module.css';

/** Of its heading. */
export const OUTLINE_ID = 'outline';

/** The outline as it is by now, to read, to copy and to take along. */
export default function Outline({text, name}: {text: string; name: string}) {
  const shown = useRef<HTMLPreElement>(null);
  // What was said of another outline says nothing of this one. Copied again, it is said again.
  const [result, setResult] = useState({of: '', how: '', count: 0});
  const copy = async () => {
    if (!shown.current) return;
    const how = await copyText(text, shown.current);
    setResult(({count}) => ({of: text, how, count: count + 1}));
  };
  return (
    <>
      <section className={styles.outline} aria-labelledby={OUTLINE_ID}>
        <pre ref={shown}>{text}</pre>
      </section>
      <div className={styles.buttons}>
        <button type="button" onClick={() => void copy()}>
          <Translate id="selfCheck.copy">Copy the outline</Translate>
        </button>
        <button type="button" onClick={() => saveFile(name, 'text/markdown', text)}>
          <Translate id="selfCheck.download">Download it (Markdown)</Translate>
        </button>
      </div>
      <p className={styles.result} role="status">
        {result.of === text && (
          <span key={result.count}>
            {result.how === 'copied' ? (
              <Translate id="selfCheck.copied">The outline is copied.</Translate>
            ) : (
              <Translate id="selfCheck.copy.byHand">
                The browser does not let the page copy. The outline is selected: copy it as you would any text.
              </Translate>
            )}
          </span>
        )}
      </p>
    </>
  );
}
