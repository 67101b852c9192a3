package vn.gov.ra.signature.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.signature.SignatureError;
import vn.gov.ra.signature.SignatureReport;
import vn.gov.ra.signature.SignedPdfCheck;
import vn.gov.ra.signature.document.DocumentReport.Signature;
import vn.gov.ra.signature.document.DocumentReport.Verdict;

/**
 * Judges the signed PDF that an office sends in, for the rooms that keep it: by our own rules, which have one code for each thing a person can do
 * something about, and whole by EU DSS, whose report is kept. Both have to be content. Each signature is judged for the earlier of the moment a
 * time-stamp proves and the moment we received the file.
 */
@Dependent
public class SignedPaperCheck {

    /** What came so lately is judged by the newest list, without a question about the past. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);
    /** Places of their own: whoever sends in slow documents to be judged does not keep heads from signing. */
    private static final BoundedWork WORK = new BoundedWork(3, Duration.ofSeconds(20));

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private SignedPdfCheck rules;
    @Inject
    private KeptGrounds grounds;
    @Inject
    private Clock clock;

    /** @throws DomainException the first {@link SignatureError} found: changed before all else */
    public SignedPaper check(byte[] pdf, Instant receivedAt) {
        SignedPdfCheck.requireIntact(pdf);
        Instant now = clock.instant();
        Instant past = Duration.between(receivedAt, now).compareTo(JUST_NOW) < 0 ? null : receivedAt;
        DocumentReport report = WORK.run(executor, () -> new DocumentCheck(grounds, now, past).check(pdf, null));
        Map<String, Instant> proven = proven(report, receivedAt);
        SignatureReport signers = rules.check(pdf, receivedAt, signer -> proven.getOrDefault(signer, receivedAt));
        report.signatures().forEach(SignedPaperCheck::require);
        return new SignedPaper(signers, report);
    }

    /** By the SHA-256 of the signer's certificate, only where it is earlier than the receipt. */
    static Map<String, Instant> proven(DocumentReport report, Instant receivedAt) {
        Map<String, Instant> proven = new HashMap<>();
        for (Signature signature : report.signatures()) {
            if (!signature.chain().isEmpty() && signature.provenAt() != null && signature.provenAt().isBefore(receivedAt)) {
                // Two signatures by one certificate are judged for the later of them.
                proven.merge(signature.chain().get(0).sha256(), signature.provenAt(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return proven;
    }

    static void require(Signature signature) {
        String name = String.valueOf(signature.signedBy());
        if (signature.errors().contains(Additions.NOTE)) {
            throw new DomainException(SignatureError.ADDED_SINCE, name);
        }
        if (signature.verdict() != Verdict.TOTAL_PASSED) {
            throw new DomainException(SignatureError.NOT_PASSED, name, String.valueOf(signature.reason()));
        }
    }
}
