package vn.gov.ra.signing;

/** Whose letter is signed. */
public enum SigningSubject {
    /** An agency's, by its head. */
    DOSSIER,
    /** A submission list's, by the office's signer. */
    BATCH
}
