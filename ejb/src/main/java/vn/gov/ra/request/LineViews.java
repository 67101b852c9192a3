package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.security.Actor;

/** Makes records to read from lines, with the names that belong to their ids. */
@Dependent
class LineViews {

    @Inject
    private RequestQuery query;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Payloads payloads;

    LineView of(RequestLine line, Actor actor) {
        return of(List.of(line), actor).get(0);
    }

    List<LineView> of(List<RequestLine> lines, Actor actor) {
        Map<UUID, Dossier> dossiers = query.dossiersById(ids(lines, RequestLine::dossierId));
        Map<UUID, String> users = query.userNames(ids(lines, RequestLine::assigneeId));
        Map<UUID, String> names = new HashMap<>();
        return lines.stream().map(line -> view(line, dossiers.get(line.dossierId()), names.computeIfAbsent(line.agencyId(), this::agencyName),
                users.get(line.assigneeId()), actor)).toList();
    }

    String agencyName(UUID id) {
        return agencies.byId(id).name();
    }

    /** The values as they are, for lists and letters. */
    Map<String, String> plain(RequestLine line) {
        return payloads.openLine(line.payload());
    }

    private LineView view(RequestLine line, Dossier dossier, String agencyName, String assigneeName, Actor actor) {
        Map<String, String> values = plain(line);
        return new LineView(line.id(), line.dossierId(), dossier.code(), line.lineNo(), line.code(), line.agencyId(), agencyName, line.action(),
                line.subjectKind(), dossier.form(), dossier.edition(), line.subscriberId(), line.displayName(), line.state(), line.stateSince(),
                line.proposal(), line.assigneeId(), assigneeName, line.dueOn(), line.flags(), line.targetCertificateId(), line.targetTokenId(),
                actor.masked() ? Payloads.masked(values) : values, line.version());
    }

    private static Set<UUID> ids(Collection<RequestLine> lines, java.util.function.Function<RequestLine, UUID> id) {
        return lines.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
