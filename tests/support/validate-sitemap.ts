import {readFileSync} from 'node:fs';
import {validateXML} from 'xmllint-wasm';

const read = (path: string) => ({fileName: path.replace(/.*\//, ''), contents: readFileSync(path, 'utf8')});

/** Everything that a sitemap gets wrong by the schema of sitemaps.org, each in one line. */
export const validateSitemap = async (xml: string): Promise<string[]> => {
  const {errors} = await validateXML({
    xml: [{fileName: 'sitemap.xml', contents: xml}],
    // It comes with the library that Docusaurus writes sitemaps with.
    schema: [read('node_modules/sitemap/schema/sitemap.xsd')],
  });
  return errors.map(({message}) => message);
};
