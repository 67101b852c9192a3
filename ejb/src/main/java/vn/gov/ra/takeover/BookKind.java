package vn.gov.ra.takeover;

import vn.gov.ra.shared.Labelled;

/** What an old register is a book of; in the order in which they are judged and taken over, because what follows names what went before. */
public enum BookKind implements Labelled {
    AGENCIES, PEOPLE,
    /** Certificate files: one DER or PEM, a PKCS#7, or a ZIP of them. */
    FILES,
    CERTIFICATES, TOKENS;

    @Override
    public String labelKey() {
        return "takeover.kind." + name();
    }
}
