package vn.gov.ra.rest.status;

import java.time.Instant;
import java.util.List;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.signature.document.DocumentKind;
import vn.gov.ra.signature.document.DocumentReport;
import vn.gov.ra.signature.document.DocumentReport.Note;
import vn.gov.ra.signature.document.DocumentReport.Verdict;
import vn.gov.ra.signature.document.ReportWording;

/**
 * Report on a signed document as relying systems read it.
 *
 * @param verdict the worst of all signatures; INDETERMINATE without any
 * @param verdictText the same in the reader's language
 */
public record SignatureJson(String fileName, String sha256, DocumentKind kind, Verdict verdict, String verdictText, Instant checkedAt, List<Signature> signatures) {

    /** @param reason sub-indication of ETSI EN 319 102-1; null where there is nothing to say; {@code blocks} only in the detailed report */
    public record Signature(String id, String level, Verdict verdict, String verdictText, String reason, String reasonText, String signedBy, Instant claimedAt,
            Instant provenAt, boolean wholeDocument, List<DocumentReport.Scope> scopes, List<Said> errors, List<Said> warnings,
            List<DocumentReport.Link> chain, List<Block> blocks) {
    }

    /** Something a rule says, with the rule's key. */
    public record Said(String key, String text) {
    }

    /** A building block of the check. */
    public record Block(String name, String title, String about, String conclusion, String reason, List<Check> checks) {
    }

    /** A question and its answer: {@code OK NOT_OK WARNING INFORMATION IGNORED}. */
    public record Check(String key, String question, String answer, Said finding, String more) {
    }

    static SignatureJson of(DocumentReport report, String fileName, boolean detailed, ReportWording words) {
        return new SignatureJson(fileName, report.sha256(), report.kind(), report.verdict(), Messages.label(report.verdict(), words.locale()), report.checkedAt(),
                report.signatures().stream().map(signature -> signature(signature, detailed, words)).toList());
    }

    private static Signature signature(DocumentReport.Signature found, boolean detailed, ReportWording words) {
        return new Signature(found.id(), found.level(), found.verdict(), Messages.label(found.verdict(), words.locale()), found.reason(),
                words.reason(found.reason()), found.signedBy(), found.claimedAt(), found.provenAt(), found.wholeDocument(), found.scopes(),
                found.errors().stream().map(note -> said(note, words)).toList(), found.warnings().stream().map(note -> said(note, words)).toList(), found.chain(),
                detailed ? found.blocks().stream().map(block -> block(block, words)).toList() : null);
    }

    private static Said said(Note note, ReportWording words) {
        return note == null ? null : new Said(note.key(), words.of(note));
    }

    private static Block block(DocumentReport.Block block, ReportWording words) {
        return new Block(block.name(), words.block(block.name()), block.about(), block.conclusion(), block.reason(), block.checks().stream()
                .map(check -> new Check(check.question().key(), words.of(check.question()), check.answer(), said(check.finding(), words), check.more())).toList());
    }
}
