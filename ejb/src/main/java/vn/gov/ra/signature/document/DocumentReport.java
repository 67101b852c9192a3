package vn.gov.ra.signature.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.StatusWord;

/**
 * What was found in a signed document (ETSI EN 319 102-1: simple report and, block by block, detailed report). Says nothing about who ought
 * to have signed it: that is judged by whoever asked.
 *
 * @param sha256 of the file
 * @param signatures in the order of the file; empty where it carries none
 */
public record DocumentReport(String sha256, DocumentKind kind, Instant checkedAt, List<Signature> signatures) {

    public DocumentReport {
        signatures = List.copyOf(signatures);
    }

    /** From best to worst. INDETERMINATE: neither can be said from what is known. */
    public enum Verdict implements Labelled {
        TOTAL_PASSED, INDETERMINATE, TOTAL_FAILED;

        @Override
        public String labelKey() {
            return "signature.verdict." + name();
        }
    }

    /** The worst of all signatures; a document without any cannot be judged. */
    public Verdict verdict() {
        return signatures.stream().map(Signature::verdict).max(Comparator.naturalOrder()).orElse(Verdict.INDETERMINATE);
    }

    /**
     * One signature.
     *
     * @param level such as {@code PAdES-BASELINE-B}
     * @param reason sub-indication of EN 319 102-1 such as {@code REVOKED_NO_POE}; null where there is nothing to say
     * @param signedBy name in the certificate; null where no certificate was found
     * @param claimedAt what the signer claims, which proves nothing; null for nothing
     * @param provenAt since when the signature is known to exist: by a time-stamp, else the moment of the check
     * @param wholeDocument it covers the file as it is, nothing was added afterwards
     * @param chain from the signer's certificate up
     */
    public record Signature(String id, String level, Verdict verdict, String reason, String signedBy, Instant claimedAt, Instant provenAt,
            boolean wholeDocument, List<Scope> scopes, List<Note> errors, List<Note> warnings, List<Link> chain, List<Block> blocks) {
    }

    /** What a signature covers, such as {@code PARTIAL} and {@code Partial PDF}. */
    public record Scope(String kind, String name) {
    }

    /**
     * Something said by a rule.
     *
     * @param key of the rule's text; our own begin with {@code PORTAL_}
     * @param english the text
     */
    public record Note(String key, String english) {
    }

    /**
     * A certificate of the chain.
     *
     * @param authority alias where it is a registered authority itself; null otherwise
     * @param status what our lists say of it; null for an anchor, or where its issuer is not registered
     * @param crlNumber of the list that said so
     */
    public record Link(String subject, String serial, String sha256, String authority, boolean anchor, StatusWord status, Instant revokedAt, String crlNumber,
            Instant thisUpdate, Instant nextUpdate, Freshness freshness) {
    }

    /**
     * A building block of the check.
     *
     * @param name {@code FC ISC VCI XCV SUB_XCV CV SAV PSV}
     * @param about subject of the certificate for {@code SUB_XCV}; null otherwise
     */
    public record Block(String name, String about, String conclusion, String reason, List<Check> checks) {
    }

    /**
     * A question and its answer.
     *
     * @param answer {@code OK NOT_OK WARNING INFORMATION IGNORED}
     * @param finding null where there is nothing to say
     * @param more particulars, as the rule gives them; null for none
     */
    public record Check(Note question, String answer, Note finding, String more) {
    }
}
