/** Some of what was asked failed, and each failure has been said already; only the exit code is left to tell. */
export class Incomplete extends Error {}
