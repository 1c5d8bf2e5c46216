import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** What the language of the site calls itself. */
export const useLanguageName = (): string => {
  const {currentLocale, localeConfigs} = useDocusaurusContext().i18n;
  return localeConfigs[currentLocale]?.label ?? currentLocale;
};
