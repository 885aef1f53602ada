/** A schema as a discovery document writes it (https://developers.google.com/discovery/v1/reference/apis). */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
}

export type Schemas = Record<string, Schema>;

/** What is wrong with a value, each with the way to it; empty where it fits. */
export function faultsOf(value: unknown, schema: Schema, schemas: Schemas, at: string): string[] {
  if (schema.$ref) return faultsOf(value, schemas[schema.$ref]!, schemas, at);
  // Of JSON's null Google's servers think as of no value.
  if (value === null || value === undefined || schema.type === 'any') return [];
  if (schema.type === 'array') return arrayFaults(value, schema, schemas, at);
  if (schema.type === 'object') return objectFaults(value, schema, schemas, at);
  return scalarFaults(value, schema, at);
}

function arrayFaults(value: unknown, {items}: Schema, schemas: Schemas, at: string): string[] {
  if (!Array.isArray(value)) return [`${at}: ${typeof value} is no list`];
  return value.flatMap((one, index) => faultsOf(one, items!, schemas, `${at}[${index}]`));
}

function objectFaults(value: unknown, schema: Schema, schemas: Schemas, at: string): string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [`${at}: no object`];
  return Object.entries(value!).flatMap(([name, member]) => {
    const known = schema.properties?.[name] ?? schema.additionalProperties;
    return known ? faultsOf(member, known, schemas, `${at}.${name}`) : [`${at}.${name}: unknown`];
  });
}

function scalarFaults(value: unknown, {type, format, enum: names}: Schema, at: string): string[] {
  if (typeof value !== type && !(type === 'integer' && Number.isInteger(value))) {
    return [`${at}: ${typeof value} ${JSON.stringify(value)} is no ${type}`];
  }
  if (names && !names.includes(String(value))) return [`${at}: ${String(value)} is no value`];
  return FORMATS[format ?? '']?.test(String(value)) === false
    ? [`${at}: ${JSON.stringify(value)} is no ${format}`]
    : [];
}

/** Formats of https://developers.google.com/discovery/v1/type-format that a text can break. */
const FORMATS: Record<string, RegExp> = {
  int32: /^-?\d{1,10}$/,
  int64: /^-?\d+$/,
  uint64: /^\d+$/,
  byte: /^[\w+/-]*={0,2}$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};
