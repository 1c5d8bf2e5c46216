import path from 'node:path';
import {root} from '../set-up/root.mjs';

/** Docusaurus' command line; started directly, so that it runs on the pinned Node whatever PATH says. */
export const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
