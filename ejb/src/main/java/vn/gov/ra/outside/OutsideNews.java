package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.AuthorityChanged;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStateChanged;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.Subscribers;

/** Notes on the records what happens in the register, in the transaction of what happens. */
@Dependent
public class OutsideNews {

    private static final Logger LOG = System.getLogger(OutsideNews.class.getName());

    @Inject
    private OutsideRepository rows;
    @Inject
    private OutsideLink link;
    @Inject
    private CertificateRegister register;
    @Inject
    private Subscribers subscribers;
    @Inject
    private RequestLines lines;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The certificate asked for in the place of one from outside is in use. */
    void replaced(@Observes CertificateStateChanged news) {
        if (news.to() != CertificateState.IN_FORCE || news.from() != CertificateState.VERIFIED) {
            return;
        }
        CertificateView made = register.byId(news.certificateId());
        if (made.lineId() == null || made.subscriberId() == null) {
            return;
        }
        UUID person = subscribers.byId(made.subscriberId()).personId();
        for (OutsideCertificate old : rows.askedFor(lines.byId(made.lineId()).dossierId())) {
            // The agency may have written more lines into the draft.
            if (Objects.equals(person, old.personId())) {
                old.replaced(news.certificateId(), clock.instant());
                audit.record("outside.replaced", "outside", old.id(), old.serial(), Map.of("by", news.certificateId()));
            }
        }
    }

    /** An issuer of records has been registered: what it signed and the office has confirmed enters the register. */
    void registered(@Observes AuthorityChanged news) {
        for (OutsideCertificate row : rows.unregistered(ParsedCertificate.of(news.authority().der()).subjectDn())) {
            try {
                link.register(row);
            } catch (DomainException refused) {
                // The authority and the other records are not to wait for this one; the office sees that it is not in the register.
                LOG.log(Level.WARNING, "outside.not-registered record=" + row.id() + " code=" + refused.error().code());
            }
        }
    }
}
