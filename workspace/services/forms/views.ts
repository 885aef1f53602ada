import type {
  Answer,
  Choice,
  Feedback,
  Form,
  FormResponse,
  GoTo,
  Grade,
  Item,
  ItemType,
  Rule,
} from './entities';

/** What FormApp's objects hold in the script's memory, as it crosses the bridge. */
export type FormView = Pick<
  Form,
  'id' | 'publicId' | 'title' | 'description' | 'items' | 'settings'
>;

export type ResponseView = {
  id: string;
  /** ms since 1970, of the latest submission. */
  at: number;
  respondentEmail: string | null;
  answers: {[itemId: string]: Answer};
  grades: {[itemId: string]: Grade};
};

export type {Answer, Choice, Feedback, GoTo, Grade, Item, ItemType, Rule};

export const formView = ({id, publicId, title, description, items, settings}: Form): FormView => ({
  id,
  publicId,
  title,
  description,
  items,
  settings,
});

/** A changed response carries the instant of the change (assumed: the reference says "the submission"). */
export const responseView = ({
  id,
  submittedAt,
  respondentEmail,
  answers,
  grades = {},
}: FormResponse): ResponseView => ({
  id,
  at: submittedAt,
  respondentEmail,
  answers,
  grades,
});
