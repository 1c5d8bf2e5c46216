import siteConfig from '@generated/docusaurus.config';

/**
 * Runs once, before anything is drawn. Some servers send readers of `/fr/` on to `/fr`; there, Docusaurus would name
 * the other languages of the home page wrongly, and the switch between them would lead nowhere.
 */
if (typeof window !== 'undefined') {
  const {pathname, search, hash} = window.location;
  const {baseUrl} = siteConfig;
  if (`${pathname}/` === baseUrl) window.history.replaceState(window.history.state, '', `${baseUrl}${search}${hash}`);
}
