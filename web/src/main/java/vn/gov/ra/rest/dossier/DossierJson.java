package vn.gov.ra.rest.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.FilingSystem;
import vn.gov.ra.request.AttachmentView;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.request.SignedLetterView;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * A dossier on the wire. Lines and attachments stand only in the single object, not in lists.
 *
 * @param endedLines lines that have come to an end, whichever one
 * @param filedBy the relying system that filed it; null for what people wrote
 * @param signature who signed the letter and what was found; null for a scan and before the signature
 */
public record DossierJson(UUID id, String code, String number, DossierState state, long version, RequestAction kind, SubjectKind subjectKind, String form,
        String edition, UUID agencyId, String agencyName, String letterNo, LocalDate letterDate, String note, Map<String, String> contact,
        String contentHash, SignMethod signMethod, String signedBy, Instant signedAt, LocalDate dueOn, String createdBy, Filing filedBy, Instant createdAt,
        Integer nationalStatus, int lineCount, int endedLines, List<Line> lines, List<Paper> attachments, SignedLetterView signature) {

    /** A relying system. @param code its client id */
    public record Filing(UUID id, String code, String name) {

        static Filing of(FilingSystem system) {
            return system == null ? null : new Filing(system.id(), system.code(), system.name());
        }
    }

    /** A line, as far as it is needed to find it. */
    public record Line(UUID id, int lineNo, String code, LineState state, long version, String displayName, Integer nationalStatus) {

        static Line of(LineView line) {
            return new Line(line.id(), line.lineNo(), line.code(), line.state(), line.version(), line.displayName(), line.nationalStatus());
        }
    }

    /** A paper, without its bytes. */
    public record Paper(UUID id, String kind, String fileName, String sha256, String mediaType, long size, String addedBy, Instant addedAt, boolean notSecret) {

        static Paper of(AttachmentView paper) {
            return new Paper(paper.id(), paper.kind().name(), paper.fileName(), paper.sha256(), paper.mediaType(), paper.size(), paper.addedBy(), paper.addedAt(), paper.notSecret());
        }
    }

    public static DossierJson of(DossierView view) {
        return new DossierJson(view.id(), view.code(), view.code(), view.state(), view.version(), view.action(), view.subjectKind(), view.form(),
                view.edition(), view.agencyId(), view.agencyName(), view.letterNo(), view.letterDate(), view.note(), view.contact(), view.contentHash(),
                view.signMethod(), view.signedByName(), view.signedAt(), view.dueOn(), view.createdByName(), Filing.of(view.filedBy()), view.createdAt(), view.nationalStatus(),
                view.lineCount(), view.endedLines(), view.lines().stream().map(Line::of).toList(), view.attachments().stream().map(Paper::of).toList(), view.signature());
    }
}
