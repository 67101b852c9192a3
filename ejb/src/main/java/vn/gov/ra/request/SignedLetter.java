package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.signature.SignedCopy;
import vn.gov.ra.signature.document.ReportPaper;
import vn.gov.ra.signature.document.SignedPaper;
import vn.gov.ra.signature.document.SignedPaperCheck;

/** Checks the letter the head signed: that it is this dossier's, unchanged, and signed by those who sign for the agency. */
@Dependent
class SignedLetter {

    private static final String REPORT = "Báo cáo kiểm tra chữ ký.pdf";

    @Inject
    private RequestRepository requests;
    @Inject
    private StoredFiles files;
    @Inject
    private SignedPaperCheck check;
    @Inject
    private LetterSigners signers;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    /**
     * Judged for the moment at which the portal received the letter. The report stays with the dossier's papers.
     *
     * @return what was found as JSON, to be kept with the dossier
     */
    String verified(Dossier dossier, Attachment attachment, Actor signer) {
        byte[] signed = files.open(attachment.fileId()).bytes();
        SignedPaper paper = check.check(signed, attachment.addedAt());
        if (!ownLetter(dossier, signed)) {
            throw new DomainException(RequestError.NOT_OWN_LETTER);
        }
        RuleBook rules = regulation.rules(dossier.edition(), dossier.letterDate() == null ? calendar.today() : dossier.letterDate());
        SignedLetterView found = signers.required(rules, dossier.agencyId(), paper, signer);
        keepReport(dossier, paper, signer);
        return found.json();
    }

    /** A letter of the agency that no dossier has made, judged for the moment at which the portal received it. */
    String verified(byte[] signed, Instant receivedAt, UUID agencyId, Actor signer) {
        SignedPaper paper = check.check(signed, receivedAt);
        return signers.required(regulation.rules(regulation.editionOn(calendar.today()), calendar.today()), agencyId, paper, signer).json();
    }

    private void keepReport(Dossier dossier, SignedPaper paper, Actor signer) {
        FileRef report = files.store(new ReportPaper(paper.report(), dossier.shown(), Messages.VI).pdf(), REPORT, FileType.PDF.mediaType());
        requests.add(new Attachment(Ids.next(), dossier.id(), AttachmentKind.SIGNATURE_REPORT, report.id(), signer.username(), clock.instant()));
    }

    /** A scan proves nothing by itself; the head's confirmation does. It must be something that can be looked at. */
    void requireScan(Attachment attachment) {
        requireScan(files.open(attachment.fileId()).bytes());
    }

    static void requireScan(byte[] content) {
        if (!List.of(FileType.PDF, FileType.PNG, FileType.JPEG).contains(FileType.of(content))) {
            throw new DomainException(RequestError.SCAN_NOT_READABLE);
        }
    }

    private boolean ownLetter(Dossier dossier, byte[] signed) {
        Stream<UUID> attached = requests.attachments(dossier.id()).stream().filter(one -> one.kind() == AttachmentKind.LETTER).map(Attachment::fileId);
        return Stream.concat(Stream.of(dossier.letterFileId()), attached).filter(Objects::nonNull)
                .anyMatch(letter -> SignedCopy.carries(signed, files.open(letter).bytes()));
    }
}
