import type {Operations} from '../../service';
export const app: Operations = {};
