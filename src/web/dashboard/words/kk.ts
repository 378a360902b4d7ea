import { together } from './together.ts';
import type { Words } from './together.ts';

export default together(import.meta.glob<Words>('./kk/*.json', { eager: true, import: 'default' }));
