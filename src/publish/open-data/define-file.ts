import type * as z from 'zod';
import type {ContentGraph} from '../../content/graph.ts';
import type {Site} from '../page-url.ts';

/** One file of open data: what it is called, what it holds, and how that is got from the graph. */
export type DataFile<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  /** Its name below /open-data/, without extension. */
  name: string;
  /** Raised when a field is removed, renamed or means something else; a field may be added without. */
  version: number;
  /** One sentence for whoever reads the schema. */
  description: string;
  /** Its own fields, beside those that every file has. The published schema is made from it, and the types as well. */
  shape: Shape;
  /** Expects a graph without drafts, without postings that ended, and without unconfirmed facts. */
  project: (graph: ContentGraph, site: Site) => z.infer<z.ZodObject<Shape>>;
};

/** Holds a file's projection to its own schema. */
export const defineFile = <Shape extends z.ZodRawShape>(file: DataFile<Shape>): DataFile<Shape> => file;
