package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStateChanged;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.subscriber.CustodianChanged;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStateChanged;

/** Lines that ended, devices that came home, minutes that were signed: what changes under way were waiting for. */
@Dependent
class PersonnelNews {

    private static final Set<TokenState> STILL_OUT = EnumSet.of(TokenState.IN_TRANSIT, TokenState.AT_AGENCY, TokenState.IN_USE, TokenState.LOCKED,
            TokenState.SUSPENDED, TokenState.RECALLED);

    @Inject
    private PersonnelRepository rows;
    @Inject
    private PersonnelDesk desk;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Belongings belongings;
    @Inject
    private Clock clock;

    /** Nobody outside the store has it in hand any more. */
    static boolean home(TokenState state) {
        return !STILL_OUT.contains(state);
    }

    void onLine(@Observes LineStateChanged news) {
        if (news.to().isFinal()) {
            List<PersonnelPart> parts = rows.runningOfLine(news.lineId());
            parts.stream().filter(part -> part.action() == PartAction.REVOKE).forEach(this::unwarn);
            parts.stream().filter(part -> part.action() == PartAction.CHANGE && news.to() == LineState.DONE).forEach(this::follow);
            end(parts, news.to().name());
        }
    }

    void onToken(@Observes TokenStateChanged news) {
        if (home(news.to())) {
            end(rows.runningAbout(PartAction.RECALL, news.tokenId()), news.to().name());
        }
    }

    void onCustodian(@Observes CustodianChanged news) {
        end(rows.runningAbout(PartAction.CUSTODY, news.subscriberId()), null);
    }

    /** The revocation came to nothing: the certificate is in use as before. */
    private void unwarn(PersonnelPart part) {
        CertificateView certificate = certificates.byId(part.objectId());
        if (certificate.state() != CertificateState.REVOKED && LocalAlert.PERSONNEL_CHANGE.name().equals(certificate.localAlert())) {
            certificates.clearAlert(certificate.id());
        }
    }

    /** The certificate says where the person works now; it and its device are that agency's. */
    private void follow(PersonnelPart part) {
        UUID to = rows.lock(part.eventId(), AgencyScope.everything()).toAgencyId();
        if (to != null) {
            belongings.follow(part.objectId(), to);
        }
    }

    private void end(List<PersonnelPart> parts, String outcome) {
        for (PersonnelPart part : parts) {
            PersonnelEvent event = rows.lock(part.eventId(), AgencyScope.everything());
            part.done(outcome, clock.instant());
            rows.touch(event);
            desk.completeWhenEnded(event);
        }
    }
}
