package vn.gov.ra.signing;

/** How far an errand is. */
public enum SigningState {
    /** The program acts next: it has not asked for the letter. */
    OPEN,
    /** The program has the letter; the signer signs. */
    FETCHED,
    /** The signed letter is here; the signer's page goes on. */
    RECEIVED,
    /** What came back was not the letter; over. */
    REFUSED,
    /** The page has taken the signed letter; over. */
    TAKEN,
    /** Its time is over, or a later errand has taken its place. */
    EXPIRED
}
