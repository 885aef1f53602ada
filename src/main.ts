/** The public surface of the script: what Google, the menu and the pages may call. Nothing else is global. */
export {onOpen, openDesk, openInstaller} from './entry/menu';
export {request} from './entry/request';
export {doGet} from './entry/web';
export {doPost} from './entry/webhook';
export {onFormSubmit, onTick} from './entry/triggers';
