import {createContext, useContext} from 'react';

const Language = createContext<string | undefined>(undefined);

/** Makes the language of a page's own words known inside it, where that is not the reader's. */
export const OriginalLanguageProvider = Language.Provider;

/** The language of the page's own words, where they are not translated into the reader's. */
export const useOriginalLanguage = (): string | undefined => useContext(Language);
