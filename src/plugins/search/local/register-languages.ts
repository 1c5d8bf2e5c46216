// Registers the site's stemmer with lunr, without which an index that was made with it cannot be loaded.
import '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js';
