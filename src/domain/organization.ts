/** International organisations by their usual English acronym (UN, EU, NATO, …); others by their own acronym. */
export type OrganizationId = string;
