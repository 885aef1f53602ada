import {drive} from 'googleapis/build/src/apis/drive/index.js';
import {forms} from 'googleapis/build/src/apis/forms/index.js';
import {script} from 'googleapis/build/src/apis/script/index.js';
import {type Account, FETCH} from './account';

export type Clients = ReturnType<typeof clientsOf>;

/** Google's own clients of the three APIs an office is made with. */
export function clientsOf({auth, rootUrl}: Account) {
  const options = {auth, ...FETCH, ...(rootUrl ? {rootUrl} : {})};
  return {
    drive: drive({version: 'v3', ...options}),
    forms: forms({version: 'v1', ...options}),
    script: script({version: 'v1', ...options}),
  };
}
