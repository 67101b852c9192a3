package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.agency.FilingSystem;
import vn.gov.ra.agency.SystemAgencies;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.security.Actor;

/** Makes records to read from dossiers. */
@Dependent
class DossierViews {

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private LineViews lineViews;
    @Inject
    private StoredFiles files;
    @Inject
    private Payloads payloads;
    @Inject
    private SystemAgencies filing;

    /** With its lines and papers. */
    DossierView whole(Dossier dossier, Actor actor) {
        List<RequestLine> lines = shown(dossier, requests.linesOf(dossier.id()));
        Map<UUID, String> users = query.userNames(users(List.of(dossier)));
        return view(dossier, actor, users, systems(List.of(dossier)), lineViews.agencyName(dossier.agencyId()), lines.stream().map(RequestLine::state).toList(),
                lineViews.of(lines, actor), attachments(dossier));
    }

    /** For lists: without lines and papers, the contact left out. */
    List<DossierView> rows(List<Dossier> dossiers, Actor actor) {
        Map<UUID, String> users = query.userNames(users(dossiers));
        Map<UUID, FilingSystem> systems = systems(dossiers);
        Map<UUID, List<LineState>> states = query.statesOf(dossiers.stream().map(Dossier::id).toList());
        Map<UUID, String> agencies = new HashMap<>();
        return dossiers.stream().map(dossier -> view(dossier, actor, users, systems, agencies.computeIfAbsent(dossier.agencyId(), lineViews::agencyName),
                states.getOrDefault(dossier.id(), List.of()), List.of(), List.of())).toList();
    }

    List<AttachmentView> attachments(Dossier dossier) {
        List<Attachment> papers = requests.attachments(dossier.id());
        Map<UUID, FileRef> refs = files.refs(papers.stream().map(Attachment::fileId).toList());
        return papers.stream().map(paper -> paper.view(refs.get(paper.fileId()))).toList();
    }

    /** A line taken off a draft stays in the database, but is no line of the dossier any more. */
    static List<RequestLine> shown(Dossier dossier, List<RequestLine> lines) {
        return dossier.state() == DossierState.VOID ? lines : lines.stream().filter(line -> line.state() != LineState.VOID || line.code() != null).toList();
    }

    private DossierView view(Dossier dossier, Actor actor, Map<UUID, String> users, Map<UUID, FilingSystem> systems, String agencyName, List<LineState> states,
            List<LineView> lines, List<AttachmentView> papers) {
        FilingSystem filedBy = systems.get(dossier.systemId());
        Map<String, String> contact = payloads.openContact(dossier.contact());
        return new DossierView(dossier.id(), dossier.code(), dossier.state(), dossier.createdAt(), dossier.form(), dossier.edition(), dossier.action(),
                dossier.subjectKind(), dossier.agencyId(), agencyName, dossier.letterNo(), dossier.letterDate(), dossier.note(),
                actor.masked() ? Payloads.masked(contact) : contact, dossier.contentHash(), dossier.letterFileId(), dossier.signMethod(),
                dossier.signedFileId(), dossier.signReport(), users.get(dossier.signedBy()), dossier.signedAt(), dossier.dueOn(),
                filedBy == null ? users.get(dossier.createdBy()) : filedBy.name(), filedBy, nationalStatus(states), count(states, false), count(states, true), lines, papers,
                dossier.version());
    }

    private static int count(List<LineState> states, boolean ended) {
        return (int) states.stream().filter(state -> state != LineState.VOID && (!ended || state.isFinal())).count();
    }

    /** The line that is least far tells for the whole; ended ones only where nothing else is left. */
    private static Integer nationalStatus(List<LineState> states) {
        return states.stream().filter(state -> !state.isFinal() || state == LineState.DONE).min(Comparator.naturalOrder())
                .or(() -> states.stream().findFirst()).map(NationalStatus::of).orElse(null);
    }

    private Map<UUID, FilingSystem> systems(List<Dossier> dossiers) {
        return filing.named(dossiers.stream().map(Dossier::systemId).filter(Objects::nonNull).distinct().toList());
    }

    private static List<UUID> users(List<Dossier> dossiers) {
        return dossiers.stream().flatMap(dossier -> Stream.of(dossier.createdBy(), dossier.signedBy()))
                .filter(Objects::nonNull).distinct().toList();
    }
}
