/** https://support.google.com/docs/answer/2839737 (file upload questions: 1 MB to 10 GB, 1 to 10 files) */
export const UPLOAD_FILES_DEFAULT = 1;
export const UPLOAD_BYTES_DEFAULT = 10 * 1024 * 1024;

/** https://developers.google.com/apps-script/reference/forms/scale-item: lower 0 or 1, upper 3 to 10. */
export const SCALE_LOWER = [0, 1];
export const SCALE_UPPER = [3, 10] as const;
