import {codeTheme} from './code-theme.ts';

type NavigationItem = {to: string; label: string};

/** The frame around every page: what stands at the top and at the foot, and how code is coloured. */
export const toThemeConfig = (frame: {
  title: string;
  navbar: NavigationItem[];
  footer: NavigationItem[];
  /** How many languages there are to choose from. */
  languages: number;
}) => ({
  colorMode: {respectPrefersColorScheme: true},
  image: 'img/social-card.png',
  navbar: {
    title: frame.title,
    items: [
      ...frame.navbar.map((item) => ({...item, position: 'left' as const})),
      ...(frame.languages > 1 ? [{type: 'localeDropdown', position: 'right' as const}] : []),
    ],
  },
  footer: {links: frame.footer},
  prism: {theme: codeTheme, darkTheme: codeTheme},
});
