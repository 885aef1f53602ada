export {FormApp, formEvent} from './form-app';
