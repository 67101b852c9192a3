package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/**
 * The register for other rooms, inside their transactions. Who may act is theirs to say; what may happen is said here.
 * Registering the same certificate again changes nothing; another one with the same issuer and serial is refused.
 */
@Dependent
public class CertificateRegister {

    @Inject
    private CertificateRepository rows;
    @Inject
    private CertificateQuery query;
    @Inject
    private Authorities authorities;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<CertificateRegistered> registered;
    @Inject
    private Event<CertificateStateChanged> changed;
    @Inject
    private Event<CertificateRevoked> revoked;

    /**
     * A certificate from the CA operator's answer: VERIFIED when it fits, QUARANTINED when {@code about} says why not.
     *
     * @throws DomainException unreadable, no registered authority signed it, or its serial is taken by another certificate
     */
    public CertificateRef register(byte[] der, NewCertificate about) {
        boolean doubtful = about.quarantineReason() != null;
        if (doubtful && about.lineId() == null) {
            return admit(der, about, Certificate.ISSUED, CertificateStep.ADMIT_QUARANTINED);
        }
        return admit(der, about, Certificate.ISSUED, CertificateStep.EXPECT, CertificateStep.IMPORT_FILE,
                doubtful ? CertificateStep.QUARANTINE : CertificateStep.VERIFY);
    }

    /** A certificate that nobody here answers for yet: IN_FORCE at once, evidence of issue, without a line. */
    public CertificateRef importExisting(byte[] der) {
        return admit(der, new NewCertificate(null, null, null, null), Certificate.IMPORTED, CertificateStep.IMPORT);
    }

    /** A certificate that its agency got without the portal: as {@link #importExisting}, with whom it is for. */
    public CertificateRef importFor(byte[] der, UUID subscriberId, UUID agencyId) {
        return admit(der, new NewCertificate(subscriberId, agencyId, null, null), Certificate.IMPORTED, CertificateStep.IMPORT);
    }

    /** A certificate of an old register: as {@link #importExisting}, and part of what its agency began with. */
    public CertificateRef takeOver(byte[] der, UUID subscriberId, UUID agencyId) {
        return admit(der, new NewCertificate(subscriberId, agencyId, null, null), Certificate.TAKEN_OVER, CertificateStep.IMPORT);
    }

    private CertificateRef admit(byte[] der, NewCertificate about, String origin, CertificateStep... steps) {
        ParsedCertificate parsed = ParsedCertificate.of(der);
        Optional<Certificate> same = rows.bySha256(parsed.sha256());
        if (same.isPresent()) {
            return ref(same.get(), alias(same.get()), false);
        }
        AuthorityView issuer = authorities.issuerOf(ParsedCertificate.holder(der))
                .orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_ISSUER, parsed.issuerDn()));
        if (rows.bySerial(issuer.id(), parsed.serial().hex()).isPresent()) {
            throw new DomainException(CertificateError.SERIAL_TAKEN, parsed.serial().hex(), issuer.alias());
        }
        Certificate certificate = new Certificate(Ids.next(), issuer.id(), parsed, about, origin, clock.instant());
        for (CertificateStep step : steps) {
            certificate.take(step, clock.instant());
        }
        rows.add(certificate);
        rows.flush();
        record(certificate, steps[steps.length - 1], null, about.quarantineReason());
        registered.fire(new CertificateRegistered(certificate.id(), issuer, parsed.serial(), certificate.state(),
                IssuedCertificate.of(issuer.id(), parsed)));
        return ref(certificate, issuer.alias(), true);
    }

    /**
     * Takes a step of the table; the caller has checked who acts.
     *
     * @param note why, for the trail; null for none
     */
    public void take(UUID certificateId, CertificateStep step, String note) {
        step(locked(certificateId), step, note);
    }

    void step(Certificate certificate, CertificateStep step, String note) {
        CertificateState before = certificate.state();
        certificate.take(step, clock.instant());
        record(certificate, step, before, note);
        if (before == CertificateState.VERIFIED && certificate.state() == CertificateState.IN_FORCE && certificate.predecessorId() != null) {
            succeed(locked(certificate.predecessorId()), certificate.shown());
        }
    }

    /** The renewed or changed certificate is in use: the one it replaces is left to expire. */
    private void succeed(Certificate old, String successor) {
        if (CertificateStep.SUCCEEDED.allowedFrom(old.state())) {
            step(old, CertificateStep.SUCCEEDED, successor);
        }
    }

    /** A verified list names it for good. Nothing happens where the table has no step for it. */
    public void seenRevoked(UUID certificateId, String reason, Instant revokedAt, UUID crlId) {
        Certificate certificate = locked(certificateId);
        if (CertificateStep.SEEN_REVOKED.allowedFrom(certificate.state())) {
            declare(certificate, CertificateStep.SEEN_REVOKED, reason, revokedAt, crlId);
            revoked.fire(new CertificateRevoked(certificate.id(), certificate.lineId(), reason, revokedAt));
        }
    }

    /** A verified list has it on hold. */
    public void seenOnHold(UUID certificateId, Instant heldAt, UUID crlId) {
        Certificate certificate = locked(certificateId);
        if (CertificateStep.SEEN_ON_HOLD.allowedFrom(certificate.state())) {
            declare(certificate, CertificateStep.SEEN_ON_HOLD, "certificateHold", heldAt, crlId);
        }
    }

    /** A newer list does not name it any more: the hold is over, the history stays. */
    public void holdEnded(UUID certificateId, Instant at) {
        Certificate certificate = locked(certificateId);
        if (CertificateStep.HOLD_ENDED.allowedFrom(certificate.state())) {
            rows.openFacts(certificateId).forEach(fact -> fact.end(at));
            certificate.declared(null, null);
            step(certificate, CertificateStep.HOLD_ENDED, null);
        }
    }

    private void declare(Certificate certificate, CertificateStep step, String reason, Instant at, UUID crlId) {
        rows.openFacts(certificate.id()).forEach(fact -> fact.end(at));
        rows.add(new RevocationFact(Ids.next(), certificate.id(), crlId, reason, at, clock.instant()));
        certificate.declared(reason, at);
        step(certificate, step, reason);
    }

    /** Our own warning, shown beside the status; the answers of OCSP and the mirrored list do not change. */
    public void raiseAlert(UUID certificateId, LocalAlert alert) {
        Certificate certificate = locked(certificateId);
        certificate.raise(alert, clock.instant());
        audit.record("certificate.alert-raised", "certificate", certificate.id(), certificate.shown(), Map.of("alert", alert));
    }

    public void clearAlert(UUID certificateId) {
        Certificate certificate = locked(certificateId);
        if (certificate.localAlert() != null) {
            Map<String, ?> details = Map.of("alert", certificate.localAlert());
            certificate.clearAlert();
            audit.record("certificate.alert-cleared", "certificate", certificate.id(), certificate.shown(), details);
        }
    }

    /** Another agency answers for it from now on: its own has gone up in it, or its subscriber works there now. */
    public void answeredForBy(UUID certificateId, UUID agencyId) {
        Certificate certificate = locked(certificateId);
        UUID before = certificate.agencyId();
        if (agencyId.equals(before)) {
            return;
        }
        certificate.answeredForBy(agencyId);
        rows.add(new CertificateMove(certificateId, before, agencyId, clock.instant()));
        audit.record("certificate.move", "certificate", certificate.id(), certificate.shown(), Map.of("to", agencyId));
    }

    public Optional<CertificateView> bySerial(String alias, String serial) {
        return query.bySerial(alias, CertificateSerial.parse(serial).hex());
    }

    public Optional<CertificateView> bySha256(String sha256) {
        return query.bySha256(sha256);
    }

    /** @throws DomainException {@link CertificateError#NOT_FOUND} */
    public CertificateView byId(UUID id) {
        return query.byId(id, AgencyScope.everything()).orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }

    public List<CertificateView> ofSubscriber(UUID subscriberId) {
        return query.ofSubscriber(subscriberId);
    }

    /** @param serials lower-case hex; of several authorities with the same number the certificates come in the order of their aliases */
    public Map<String, List<CertificateView>> bySerials(Collection<String> serials) {
        return query.bySerials(serials).stream().collect(Collectors.groupingBy(CertificateView::serial));
    }

    public Map<UUID, CertificateView> byIds(Collection<UUID> ids) {
        return query.byIds(ids).stream().collect(Collectors.toMap(CertificateView::id, certificate -> certificate));
    }

    /** As {@link #ofSubscriber}, by subscriber. */
    public Map<UUID, List<CertificateView>> ofSubscribers(Collection<UUID> subscriberIds) {
        return query.ofSubscribers(subscriberIds).stream().collect(Collectors.groupingBy(CertificateView::subscriberId));
    }

    /** Certificates in force that end in that time, the first to end first. @param agencyId null for every agency's */
    public List<ExpiringCertificate> expiring(Instant from, Instant until, UUID agencyId) {
        return query.expiring(from, until, agencyId);
    }

    /** The certificate as issued, DER. */
    public byte[] der(UUID id) {
        return query.der(id, AgencyScope.everything()).orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }

    /** What may be told of these certificates to whoever relies on them. */
    public List<CertificateNews> news(Collection<UUID> certificateIds) {
        return certificateIds.isEmpty() ? List.of() : query.news(certificateIds);
    }

    /** Certificates in force that end after {@code from} and up to {@code to}, the nearest end first. */
    public List<CertificateNews> ending(Instant from, Instant to, int most) {
        return query.ending(from, to, most);
    }

    /** Certificates of an authority that a list can still change. */
    public List<RegisteredSerial> living(UUID authorityId) {
        return query.living(authorityId);
    }

    private Certificate locked(UUID id) {
        return rows.lock(id).orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }

    private void record(Certificate certificate, CertificateStep step, CertificateState before, String note) {
        Map<String, Object> details = new HashMap<>();
        details.put("to", certificate.state());
        if (before != null) {
            details.put("from", before);
        }
        if (note != null) {
            details.put("note", note);
        }
        if (step == CertificateStep.REVOKE_FAILED) {
            audit.recordFailure(step.auditType(), "certificate", certificate.id(), certificate.shown(), details);
        } else {
            audit.record(step.auditType(), "certificate", certificate.id(), certificate.shown(), details);
        }
        if (before != certificate.state()) {
            changed.fire(new CertificateStateChanged(certificate.id(), before, certificate.state()));
        }
    }

    private String alias(Certificate certificate) {
        return authorities.byId(certificate.authorityId()).orElseThrow().alias();
    }

    private static CertificateRef ref(Certificate certificate, String alias, boolean fresh) {
        return new CertificateRef(certificate.id(), alias, certificate.serial(), certificate.sha256(), certificate.state(), fresh);
    }
}
