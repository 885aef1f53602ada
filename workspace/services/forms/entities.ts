/** Everything Google Forms keeps, saved with the world. Types, so that they cross the bridge as they are. */
export type FormsState = {
  /** By id; the same id names the file in Drive. */
  forms: {[id: string]: Form};
};

export type Form = {
  id: string;
  /** Of the page respondents open. */
  publicId: string;
  owner: string;
  title: string;
  description: string;
  items: Item[];
  settings: FormSettings;
  /** In the order of first submission. */
  responses: FormResponse[];
  /** Where uploads go, made with the first. */
  uploadFolderId: string | null;
  /** Absent where its answers go to no spreadsheet. */
  answerSheet?: AnswerSheet;
};

/** The tab a form writes its answers to, and what each of its columns holds. */
export type AnswerSheet = {
  spreadsheetId: string;
  sheetId: number;
  /**
   * The instant, the respondent's address, the question of an item id, a grid's item id and row from nought; null for a
   * column of the people's own.
   */
  columns: ('timestamp' | 'email' | number | `${number}:${number}` | null)[];
};

export type EmailCollection = 'none' | 'verified' | 'input';

export type FormSettings = {
  published: boolean;
  acceptingResponses: boolean;
  collectEmail: EmailCollection;
  requireLogin: boolean;
  limitOneResponse: boolean;
  allowResponseEdits: boolean;
  showLinkToRespondAgain: boolean;
  publishingSummary: boolean;
  progressBar: boolean;
  shuffleQuestions: boolean;
  confirmationMessage: string;
  closedMessage: string;
  destinationId: string | null;
  /** Absent: answers are not graded. */
  isQuiz?: boolean;
};

export type ItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'DURATION'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'IMAGE'
  | 'VIDEO'
  | 'FILE_UPLOAD';

export type Item = {
  /** FormApp shows it as a number, the REST API in hexadecimal. */
  id: number;
  type: ItemType;
  title: string;
  help: string;
  required: boolean;
  /** MULTIPLE_CHOICE, CHECKBOX, LIST. */
  choices: Choice[];
  /** Whether an answer of one's own is taken beside the choices. */
  other: boolean;
  /** GRID, CHECKBOX_GRID. */
  rows: string[];
  columns: string[];
  /** SCALE. */
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
  /** DATE, DATETIME. */
  includesYear: boolean;
  /** TEXT, PARAGRAPH_TEXT, CHECKBOX, GRID, CHECKBOX_GRID. */
  rules: Rule[];
  /** PAGE_BREAK: where to go after the page before it. */
  goTo: GoTo | null;
  /** IMAGE (base64) and VIDEO. */
  image: {bytes: string; contentType: string | null; name: string | null} | null;
  videoUrl: string;
  width: number;
  alignment: 'LEFT' | 'CENTER' | 'RIGHT';
  /** FILE_UPLOAD. */
  maxFiles: number;
  maxFileBytes: number;
  /** What a right answer of a quiz is worth; absent where nothing. */
  points?: number;
  generalFeedback?: Feedback | null;
  feedbackForCorrect?: Feedback | null;
  feedbackForIncorrect?: Feedback | null;
};

/** What a quiz says to a respondent of an answer. */
export type Feedback = {text: string; links: {url: string; text: string}[]};

/** What a script gave for one answer; what it left out stays as the form itself grades. */
export type Grade = {score?: number; feedback?: Feedback};

export type Choice = {value: string; goTo?: GoTo | null; correct?: boolean};

/** `page` is the id of a PAGE_BREAK. */
export type GoTo = {type: 'CONTINUE' | 'RESTART' | 'SUBMIT'} | {type: 'GO_TO_PAGE'; page: number};

/** One `require...` of a validation builder of FormApp, by its name without `require`. */
export type Rule = {name: string; values: (string | number)[]; help: string};

/** Text, one of several texts, or a row of texts for each row of a grid (null: left out). */
export type Answer = string | (string | null)[] | (string[] | null)[];

export type FormResponse = {
  id: string;
  /** First and latest submission, ms since 1970. */
  createdAt: number;
  submittedAt: number;
  /** When Google's servers show it to scripts; later than `submittedAt` in tests of stragglers. */
  visibleAt: number;
  respondentEmail: string | null;
  /** By item id. */
  answers: {[itemId: string]: Answer};
  /** By item id; absent until a script grades. */
  grades?: {[itemId: string]: Grade};
};

export function emptyFormsState(): FormsState {
  return {forms: {}};
}
