package vn.gov.ra.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.FilingSystem;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * A dossier, to read.
 *
 * @param code YC-…; null until the agency has signed
 * @param edition the law in force on the day of the letter
 * @param contact the person block of the form by field key, personal values masked unless the actor may see them
 * @param contentHash SHA-256 of what is to be signed; null while it is a draft
 * @param letterFileId the generated letter; null while it is a draft
 * @param signReport what was found when the signed letter was verified, JSON; null for a scan
 * @param createdByName the person who wrote it, or the system
 * @param filedBy the relying system that filed it; null for what people wrote
 * @param nationalStatus state 1 to 10 of the national portal, of the line that is least far; null for a draft
 * @param lineCount without those taken back out of a draft
 * @param endedLines how many of them have come to an end, whichever one
 * @param lines empty in lists
 * @param attachments empty in lists
 */
public record DossierView(UUID id, String code, DossierState state, Instant createdAt, String form, String edition, RequestAction action,
        SubjectKind subjectKind, UUID agencyId, String agencyName, String letterNo, LocalDate letterDate, String note, Map<String, String> contact,
        String contentHash, UUID letterFileId, SignMethod signMethod, UUID signedFileId, String signReport, String signedByName, Instant signedAt,
        LocalDate dueOn, String createdByName, FilingSystem filedBy, Integer nationalStatus, int lineCount, int endedLines, List<LineView> lines, List<AttachmentView> attachments,
        long version) {

    public DossierView {
        contact = Collections.unmodifiableMap(new LinkedHashMap<>(contact));
        lines = List.copyOf(lines);
        attachments = List.copyOf(attachments);
    }

    /** Who signed the letter and what was found; null for a scan and before the signature. */
    public SignedLetterView signature() {
        return SignedLetterView.of(signReport);
    }
}
