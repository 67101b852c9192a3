package vn.gov.ra.signature.document;

import vn.gov.ra.signature.SignatureReport;

/**
 * A signed PDF that passed.
 *
 * @param signers who signed, by the registered authorities
 * @param report what EU DSS found
 */
public record SignedPaper(SignatureReport signers, DocumentReport report) {
}
