export {Docs} from './advanced';
export {DocumentApp} from './document-app';
