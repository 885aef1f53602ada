export {Drive} from './advanced';
export {DriveApp} from './drive-app';
export {MimeType} from './enums';
