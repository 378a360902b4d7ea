export { createClient } from './client.ts';
export type { Client, ClientOptions, Connection, Operation } from './client.ts';
export type { ListenOptions, Message } from './listen.ts';
export { RequestError } from './request-error.ts';
export type { AnswerError } from './request-error.ts';
export * from './operations.ts';
export { csvOf } from './table/csv.ts';
export { tablesOf } from './table/tables.ts';
export type { Cell, Table } from './table/tables.ts';
