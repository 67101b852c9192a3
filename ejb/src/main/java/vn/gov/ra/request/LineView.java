package vn.gov.ra.request;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * One line of a request, to read.
 *
 * @param dossierCode YC-…; null until the agency has signed, like {@code code}
 * @param displayName whom or what the line is about
 * @param stateSince since when it stands where it stands
 * @param proposal what the reviewer proposes; null before
 * @param dueOn last day of the office's term; null until the agency has signed
 * @param flags attention flags such as {@code EMERGENCY}
 * @param payload the form's values by field key, personal ones masked unless the actor may see them
 */
public record LineView(UUID id, UUID dossierId, String dossierCode, int lineNo, String code, UUID agencyId, String agencyName, RequestAction action,
        SubjectKind subjectKind, String form, String edition, UUID subscriberId, String displayName, LineState state, Instant stateSince,
        Proposal proposal, UUID assigneeId, String assigneeName, LocalDate dueOn, Set<String> flags, UUID targetCertificateId,
        UUID targetTokenId, Map<String, String> payload, long version) implements Serializable {

    public LineView {
        flags = Collections.unmodifiableSet(new LinkedHashSet<>(flags));
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /** State 1 to 10 of the national portal; null while it is a draft of the agency. */
    public Integer nationalStatus() {
        return NationalStatus.of(state);
    }
}
