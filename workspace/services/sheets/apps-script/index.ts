export {Sheets} from './advanced';
export {SpreadsheetApp} from './app';
