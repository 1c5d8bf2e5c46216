import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import {toScript} from '../../src/components/JsonLd/to-script.ts';

/** What Adobe's validator, which knows what Google asks for, has against the structured data in a page. */
export const findFaults = async (html: string): Promise<string[]> => {
  const data = new WebAutoExtractor({addLocation: true, embedSource: ['rdfa', 'microdata']}).parse(html);
  // Without a vocabulary it leaves names alone: those the compiler has checked, against schema.org's own.
  const issues = await new Validator(null).validate(data);
  return [...data.errors.map(String), ...issues.map(({severity, issueMessage}) => `${severity}: ${issueMessage}`)];
};

/** A page with nothing but structured data in it. */
export const toPage = (data: object): string =>
  `<!doctype html><html><head><script type="application/ld+json">${toScript(data)}</script></head></html>`;
