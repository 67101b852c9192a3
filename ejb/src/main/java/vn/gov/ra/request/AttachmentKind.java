package vn.gov.ra.request;

import vn.gov.ra.shared.Labelled;

/** What a paper of a dossier is. */
public enum AttachmentKind implements Labelled {
    /** Công văn of the agency, not yet signed. */
    LETTER,
    /** The letter with digital signatures, or the scan of the one signed by hand. */
    SIGNED_LETTER,
    /** Quyết định: of establishment, appointment, retirement. */
    DECISION,
    OTHER,
    /** What the check of the signed letter found; made by the portal when the letter is signed. */
    SIGNATURE_REPORT;

    @Override
    public String labelKey() {
        return "request.attachmentKind." + name();
    }
}
