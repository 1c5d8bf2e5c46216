import styles from './styles.module.css';

/** What a reader is told who prefers another language: in that language, with a way there and one to be left alone. */
export type Offer = {lang: string; dir: string; text: string; dismiss: string; href: string};

/** Offers the page in other languages. All are hidden: the site shows the one that a reader prefers. */
export default function LanguageOffer({offers, onAnswer}: {offers: readonly Offer[]; onAnswer: () => void}) {
  return offers.map(({lang, dir, text, dismiss, href}) => (
    // Search engines are not to quote it as if it were the page's.
    <aside
      key={lang}
      className={styles.offer}
      lang={lang}
      dir={dir}
      aria-label={text}
      data-offers={lang}
      data-nosnippet={true}
    >
      <a className={styles.link} href={href} hrefLang={lang} onClick={onAnswer}>
        {text}
      </a>
      <button className={styles.dismiss} type="button" onClick={onAnswer}>
        {dismiss}
      </button>
    </aside>
  ));
}
