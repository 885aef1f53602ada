import type {Form, FormResponse} from './entities';

/** The addresses Google gives a form. */
const FORMS = 'https://docs.google.com/forms/d';

export const publishedUrl = (form: Pick<Form, 'publicId'>) =>
  `${FORMS}/e/${form.publicId}/viewform`;
export const editResponseUrl = (form: Pick<Form, 'publicId'>, response: Pick<FormResponse, 'id'>) =>
  `${publishedUrl(form)}?edit2=${response.id}`;
