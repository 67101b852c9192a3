package vn.gov.ra.preference;

/** What opens once a line of a queue was decided on. */
public enum AfterDecision {
    /** The next line of the queue the reader came from. */
    NEXT,
    /** The same line. */
    STAY
}
