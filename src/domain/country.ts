/** ISO 3166-1 alpha-2 (Kosovo `XK`); states that ended are ISO 3166-3 alpha-4 and stand among mentions alone. */
export type CountryCode = string;
