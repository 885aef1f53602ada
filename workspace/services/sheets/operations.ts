import type {Operations} from '../../service';
import {advanced} from './operations-advanced';
import {app} from './operations-app';
import {forms} from './operations-forms';
import {sharing} from './operations-sharing';

/** All members of the bridge that Google Sheets serves. */
export const operations: Operations = {...advanced, ...app, ...forms, ...sharing};
