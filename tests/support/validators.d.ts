declare module '@adobe/structured-data-validator' {
  type Issue = {severity: 'ERROR' | 'WARNING'; issueMessage: string};
  export default class Validator {
    constructor(vocabulary: object | null);
    validate(data: object): Promise<Issue[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: {addLocation: boolean; embedSource: string[]});
    parse(html: string): {jsonld: Record<string, object[]>; errors: object[]};
  }
}
