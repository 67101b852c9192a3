package vn.gov.ra.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.approval.CaseService;
import vn.gov.ra.audit.AuditEventView;
import vn.gov.ra.audit.AuditExtract;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.request.AttachmentView;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineEventView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.status.crl.KeptLists;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Gathers the files: certificates with their issuers and lists, devices, requests with papers and decisions, minutes, timeline and trail. */
@Dependent
class EvidenceCollector {

    private static final long MOST_BYTES = 200L << 20;
    private static final int MEBI = 20;

    @Inject
    private EvidenceQuery query;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Authorities authorities;
    @Inject
    private KeptLists lists;
    @Inject
    private TokenStock tokens;
    @Inject
    private LineService lines;
    @Inject
    private CaseService cases;
    @Inject
    private DossierService dossiers;
    @Inject
    private MinutesService minutes;
    @Inject
    private StoredFiles files;
    @Inject
    private AuditExtract trail;

    /** One moment of the timeline. @param object whom or what it is about */
    record Moment(Instant at, String object, String what, String who, String comment) {
    }

    private static final class Gathered {
        private final Map<String, EvidenceFile> files = new LinkedHashMap<>();
        private final List<Moment> timeline = new ArrayList<>();
        private final List<AuditEventView> trail = new ArrayList<>();
        private long size;

        void add(String path, String title, byte[] content) {
            size += content.length;
            if (size > MOST_BYTES) {
                throw new DomainException(EvidenceError.TOO_LARGE, MOST_BYTES >> MEBI);
            }
            files.putIfAbsent(path, new EvidenceFile(path, title, content));
        }
    }

    /** @param type and {@code id} of what it is asked for, as the trail names it */
    List<EvidenceFile> files(String type, UUID id, Collection<UUID> certificateIds, Collection<UUID> tokenIds) {
        Gathered all = new Gathered();
        Set<UUID> certificatesOf = new LinkedHashSet<>(certificateIds);
        Set<UUID> tokensOf = new LinkedHashSet<>(tokenIds);
        certificateIds.forEach(one -> tokens.holding(one).forEach(token -> tokensOf.add(token.id())));
        trail(all, type, id);
        certificatesOf.forEach(one -> certificate(all, one));
        tokensOf.forEach(one -> token(all, one));
        Set<UUID> dossiersOf = new LinkedHashSet<>();
        query.lines(certificatesOf, tokensOf).forEach(one -> dossiersOf.add(line(all, one)));
        dossiersOf.forEach(one -> dossier(all, one));
        query.minutes(tokensOf).forEach(one -> minutes(all, one));
        all.trail.forEach(event -> all.timeline.add(new Moment(event.at(), event.objectName() == null ? event.objectType() : event.objectName(), event.action(), event.actor(), event.details())));
        all.add("dong-thoi-gian.csv", title("timeline"), Tables.timeline(all.timeline));
        all.add("nhat-ky.csv", title("audit"), Tables.audit(all.trail));
        return List.copyOf(all.files.values());
    }

    private static String title(String key, Object... arguments) {
        return Messages.label("evidence.file." + key, Messages.VI, arguments);
    }

    private void certificate(Gathered all, UUID id) {
        CertificateView view = certificates.byId(id);
        byte[] der = certificates.der(id);
        all.add("chung-thu-so/" + view.authority() + "-" + view.serial() + ".cer", title("certificate", view.commonName()), der);
        trail(all, "certificate", id);
        for (AuthorityView issuer = authorities.byAlias(view.authority()).orElse(null); issuer != null;
                issuer = issuer.parentId() == null ? null : authorities.byId(issuer.parentId()).orElse(null)) {
            all.add("co-quan-chung-thuc/" + issuer.alias() + ".cer", title("authority", issuer.alias()), issuer.der());
        }
        authorities.byAlias(view.authority()).ifPresent(issuer -> {
            byte[] list = lists.deciding(issuer, ParsedCertificate.of(der));
            if (list != null) {
                all.add("danh-sach-thu-hoi/" + issuer.alias() + ".crl", title("crl", issuer.alias()), list);
            }
        });
    }

    private void token(Gathered all, UUID id) {
        TokenView view = tokens.byId(id);
        all.add("thiet-bi/" + view.serial() + ".csv", title("token", view.serial()), Tables.token(view));
        trail(all, "token", id);
    }

    /** @return the dossier it is in */
    private UUID line(Gathered all, UUID id) {
        LineView view = lines.get(id);
        List<LineEventView> history = lines.history(id);
        history.forEach(event -> all.timeline.add(new Moment(event.at(), view.code(), event.action() + " → " + event.to(), event.actorName(), event.comment())));
        all.add("de-nghi/" + view.code() + "-phe-duyet.csv", title("decisions", view.code()), Tables.decisions(cases.decisions(id)));
        all.add("de-nghi/" + view.code() + "-dien-bien.csv", title("line", view.code()), Tables.history(history));
        trail(all, "line", id);
        return view.dossierId();
    }

    private void dossier(Gathered all, UUID id) {
        DossierView view = dossiers.get(id);
        all.add("ho-so/" + view.code() + "/giay-to.csv", title("papers", view.code()), Tables.papers(view.attachments()));
        if (view.lineCount() > 1) {
            // They name other people as well, and evidence leaves the house: their fingerprints tell which they are.
            trail(all, "dossier", id);
            return;
        }
        int number = 0;
        for (AttachmentView paper : view.attachments()) {
            FileContent content = files.open(paper.fileId());
            all.add("ho-so/" + view.code() + "/" + ++number + "-" + paper.kind() + extension(paper.fileName()), title("paper", view.code(), paper.fileName()), content.bytes());
        }
        trail(all, "dossier", id);
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String end = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        return end.matches("\\.[a-z0-9]{1,8}") ? end : "";
    }

    private void minutes(Gathered all, UUID id) {
        MinutesView view = minutes.get(id);
        all.add("bien-ban/" + view.number() + ".pdf", title("minutes", view.number()), minutes.documentPdf(id).bytes());
        trail(all, "minutes", id);
    }

    private void trail(Gathered all, String type, UUID id) {
        trail.of(type, id.toString()).stream().filter(event -> all.trail.stream().noneMatch(known -> known.id().equals(event.id()))).forEach(all.trail::add);
    }
}
