/** The id in the page of the field for something asked: `skill-databases`. Its name and its state have ids beside it. */
export const toFieldId = (id: string): string => id.replaceAll(/[^a-z0-9]+/g, '-');
