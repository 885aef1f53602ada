/** Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export ("limited to 10 MB"). */
export const MAX_EXPORT_BYTES = 10 * 1024 * 1024;

/** Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list (pageSize). */
export const DEFAULT_PAGE_SIZE = 100;
export const MAX_PAGE_SIZE = 1000;

/**
 * appProperties and properties: 124 bytes in UTF-8 for key and value together, 30 per file and app.
 * Source: https://developers.google.com/workspace/drive/api/guides/properties
 */
export const MAX_PROPERTY_BYTES = 124;
export const MAX_PROPERTIES = 30;

/** Free storage of an account in bytes. Source: https://support.google.com/drive/answer/9312312 (15 GB). */
export const STORAGE_BYTES = 15 * 1024 ** 3;
