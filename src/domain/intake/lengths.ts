/** Letters that a complaint's own words may have, and those of any other field of it. */
export const LONGEST_BODY = 20_000;
export const LONGEST_LINE = 500;
