package vn.gov.ra.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.operator.OperatorCreationException;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.ocsp.ResponderKey;
import vn.gov.ra.status.ocsp.ResponderKeys;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Makes the evidence of one object, for pages and REST. */
@Stateless
public class EvidenceService {

    private static final String ZIP = "application/zip";

    @Inject
    private EvidenceCollector collector;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private PersonRegister persons;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Subscribers subscribers;
    @Inject
    private ResponderKeys keys;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** What is gathered about one object. */
    private record Case(String type, String name, List<UUID> certificates, List<UUID> tokens) {
    }

    /**
     * Everything the portal can show about the object, in one signed ZIP; of an agency what concerns itself, not its people.
     *
     * @throws DomainException not found, {@link EvidenceError#NO_KEY}, {@link EvidenceError#TOO_LARGE}
     */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent of(EvidenceSubject subject, UUID id) {
        Case about = about(subject, id);
        Instant now = clock.instant();
        String maker = current.get().displayName();
        List<EvidenceFile> files = new ArrayList<>(collector.files(about.type(), id, about.certificates(), about.tokens()));
        files.add(0, new EvidenceFile(EvidenceIndex.PATH, Messages.label("evidence.title", Messages.VI),
                EvidenceIndex.of(Messages.label(subject, Messages.VI), about.name(), maker, now, files)));
        byte[] manifest = EvidenceZip.manifest(subject, id, maker, now, files);
        byte[] zip = EvidenceZip.of(files, manifest, signature(manifest, now), now);
        String sha256 = Sha256.hex(zip);
        audit.record("evidence.make", about.type(), id, about.name(), Map.of("sha256", sha256, "files", files.size()));
        String fileName = "chung-cu-" + subject.name().toLowerCase(Locale.ROOT) + "-" + id + ".zip";
        return new FileContent(new FileRef(id, sha256, ZIP, zip.length, fileName), zip);
    }

    private byte[] signature(byte[] manifest, Instant now) {
        ResponderKey key = keys.local();
        if (key == null) {
            throw new DomainException(EvidenceError.NO_KEY);
        }
        try {
            return EvidenceSeal.sign(manifest, key.signer(), key.certificate(), now);
        } catch (OperatorCreationException e) {
            throw new DomainException(EvidenceError.NO_KEY);
        }
    }

    private Case about(EvidenceSubject subject, UUID id) {
        return switch (subject) {
            case CERTIFICATE -> {
                CertificateView view = certificates.byId(id);
                yield new Case("certificate", view.commonName() + " " + view.serial(), List.of(id), List.of());
            }
            case TOKEN -> {
                TokenView view = tokens.byId(id);
                yield new Case("token", view.serial(), view.certificates(), List.of(id));
            }
            case PERSON -> held("person", persons.byId(id).fullName(), subscribers.ofPerson(id));
            case AGENCY -> held("agency", agencies.byId(id).name(), subscribers.knownOrganisation(id).stream().toList());
        };
    }

    private Case held(String type, String name, List<SubscriberView> as) {
        return new Case(type, name, as.stream().flatMap(one -> certificates.ofSubscriber(one.id()).stream()).map(CertificateView::id).toList(),
                as.stream().flatMap(one -> tokens.ofSubscriber(one.id()).stream()).map(TokenView::id).toList());
    }
}
