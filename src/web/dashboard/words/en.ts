import { together } from './together.ts';
import type { Words } from './together.ts';

export default together(import.meta.glob<Words>('./en/*.json', { eager: true, import: 'default' }));
