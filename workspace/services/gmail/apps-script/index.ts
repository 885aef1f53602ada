export {Gmail} from './advanced';
export {GmailApp} from './gmail-app';
export {MailApp} from './mail-app';
