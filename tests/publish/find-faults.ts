import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';

/** What Adobe's validator, which knows what Google asks for, has against the structured data in a page. */
export const findFaults = async (html: string): Promise<string[]> => {
  const data = new WebAutoExtractor({addLocation: true, embedSource: ['rdfa', 'microdata']}).parse(html);
  // Without a vocabulary it leaves names alone: those the compiler has checked, against schema.org's own.
  const issues = await new Validator(null).validate(data);
  return [...data.errors.map(String), ...issues.map(({severity, issueMessage}) => `${severity}: ${issueMessage}`)];
};
