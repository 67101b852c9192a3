package vn.gov.ra.search;

/** How well something fits what was typed, the best first. */
public enum Fit {
    /** A whole name, alias, set of initials or number. */
    EXACT,
    /** A name or number begins so. */
    START,
    /** Every word begins a word. */
    WORDS,
    /** Every word is found somewhere, the end of a serial for example. */
    INSIDE,
    /** A personal number, found by its keyed hash; it is not shown. */
    NATIONAL_ID
}
