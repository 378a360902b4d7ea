/** Version of the constraints, indexes and reference data under `cypher/schema`; raise it with every change there. */
export const SCHEMA_VERSION = 1;
