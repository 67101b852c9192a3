package vn.gov.ra.outside;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateBundle;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonRegister;

/** Certificates from outside, as agencies and the office record them. Nothing of the state's is made or ended by a record. */
@Stateless
public class OutsideService {

    private static final int LONGEST = 600;

    @Inject
    private OutsideRepository rows;
    @Inject
    private OutsideQuery query;
    @Inject
    private OutsideStatus status;
    @Inject
    private OutsideLink link;
    @Inject
    private Migration migration;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<OutsideRecorded> recorded;
    @Inject
    private Clock clock;

    /**
     * Records a certificate by its file. What a clerk records waits for the office before it enters the register; what the office records is confirmed by that.
     *
     * @param content one certificate, PEM or DER
     * @throws DomainException what is missing; {@link OutsideError#RECORDED_BEFORE}, {@link OutsideError#IN_REGISTER}, {@link OutsideError#NAME_DIFFERS}
     */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public OutsideView record(NewOutside about, byte[] content) {
        Actor actor = current.get();
        NewOutside whose = of(about, actor);
        String reason = needed(whose.reason(), "/reason");
        ParsedCertificate parsed = parsed(content);
        requireName(parsed, whose.personId());
        if (rows.known(parsed.sha256())) {
            throw new DomainException(OutsideError.RECORDED_BEFORE, parsed.serial().hex());
        }
        OutsideIssuer issuer = rows.issuer(parsed.issuerDn()).orElseGet(() -> issuer(parsed.issuerDn(), whose.kind()));
        OutsideCertificate made = new OutsideCertificate(Ids.next(), issuer.view().id(), parsed, whose, reason, actor.username(), clock.instant());
        rows.add(made);
        if (actor.has(Role.OFFICER)) {
            made.confirmed(actor.username(), clock.instant());
        }
        link.register(made);
        rows.flush();
        audit.record("outside.record", "outside", made.id(), made.serial(), Map.of("issuer", issuer.view().dn(), "kind", issuer.view().kind(), "agency", made.agencyId()));
        if (made.waits()) {
            recorded.fire(new OutsideRecorded(made.id(), agencies.byId(made.agencyId()).name(), made.serial(), clock.instant()));
        }
        return get(made.id());
    }

    private NewOutside of(NewOutside about, Actor actor) {
        UUID agency = actor.office() || actor.agencyId() == null ? about.agencyId() : actor.agencyId();
        if (agency == null) {
            throw wrong("/agencyId", OutsideError.AGENCY_NEEDED);
        }
        if (about.agencyId() != null && !about.agencyId().equals(agency)) {
            throw new DomainException(SharedError.NOT_FOUND, about.agencyId());
        }
        agencies.byId(agency);
        if (about.personId() != null && persons.appointmentsOf(agency, calendar.today()).stream().noneMatch(one -> one.personId().equals(about.personId()))) {
            throw wrong("/personId", OutsideError.NOT_OF_AGENCY);
        }
        return new NewOutside(agency, about.personId(), about.kind(), about.reason());
    }

    /** A certificate of somebody else is not made somebody's by choosing a name in a list. */
    private void requireName(ParsedCertificate parsed, UUID person) {
        String name = person == null ? null : persons.byId(person).fullName();
        if (name != null && !(' ' + VietnameseText.fold(parsed.commonName()) + ' ').contains(' ' + VietnameseText.fold(name) + ' ')) {
            throw new DomainException(OutsideError.NAME_DIFFERS, List.of(new FieldError("/personId", OutsideError.NAME_DIFFERS, parsed.commonName(), name)), parsed.commonName(), name);
        }
    }

    private static ParsedCertificate parsed(byte[] content) {
        if (content == null || content.length == 0) {
            throw wrong("/file", OutsideError.FILE_MISSING);
        }
        List<CertificateBundle.Item> items = CertificateBundle.read(content);
        if (items.size() != 1) {
            throw wrong("/file", OutsideError.FILE_MISSING);
        }
        ParsedCertificate parsed = ParsedCertificate.of(items.get(0).bytes());
        if (parsed.ca()) {
            throw new DomainException(OutsideError.OF_A_CA);
        }
        return parsed;
    }

    private OutsideIssuer issuer(String dn, IssuerKind kind) {
        if (kind == null) {
            throw wrong("/kind", OutsideError.KIND_NEEDED);
        }
        OutsideIssuer made = new OutsideIssuer(Ids.next(), dn, kind);
        rows.add(made);
        return made;
    }

    /** Those that end first come first of its own; each with what is known of it now. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<OutsideView> list(OutsideFilter filter, Paging paging) {
        return query.list(filter, current.get().scope(), paging).map(this::shown);
    }

    /** For the inbox. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long count(OutsideCheck check) {
        return query.count(check, current.get().scope());
    }

    private OutsideView shown(OutsideView row) {
        OutsideView known = status.of(row);
        return current.get().masked() ? known.masked() : known;
    }

    /** @throws DomainException {@link OutsideError#NOT_FOUND}, also for another agency's */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public OutsideView get(UUID id) {
        return query.byId(id, current.get().scope()).map(this::shown).orElseThrow(() -> new DomainException(OutsideError.NOT_FOUND));
    }

    /**
     * The office has compared certificate, agency and person: where a registered authority signed it, it stands in the register from now on, and where its
     * authority is registered later, from then on.
     */
    @RolesAllowed(Role.OFFICER)
    public OutsideView confirm(UUID id, long seenVersion) {
        OutsideCertificate row = held(id, seenVersion);
        row.confirmed(current.get().username(), clock.instant());
        link.register(row);
        rows.flush();
        audit.record("outside.confirm", "outside", id, row.serial(), Map.of("agency", row.agencyId()));
        return get(id);
    }

    /**
     * Makes a draft that asks for a certificate of the state in its place, filled in from the registers; when that one is in force, the record says that it
     * was replaced.
     */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public OutsideView migrate(UUID id, long seenVersion) {
        OutsideCertificate old = held(id, seenVersion);
        if (old.state().over()) {
            throw new DomainException(OutsideError.OVER, old.serial());
        }
        UUID draft = migration.draft(old);
        old.migrates(draft, clock.instant());
        rows.flush();
        audit.record("outside.migrate", "outside", id, old.serial(), Map.of("dossier", draft));
        return get(id);
    }

    /** The agency does not use it any more. That its issuer ends it is the agency's to see to. */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public OutsideView end(UUID id, long seenVersion, String reason) {
        OutsideCertificate old = held(id, seenVersion);
        String why = needed(reason, "/reason");
        old.end(why, clock.instant());
        rows.flush();
        audit.record("outside.end", "outside", id, old.serial(), Map.of("reason", why));
        return get(id);
    }

    /** What can be done with it and, where the caller may not, why. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<ActionView> actions(UUID id) {
        OutsideView row = get(id);
        Actor actor = current.get();
        return List.of("confirm", "migrate", "end").stream().map(action -> ActionView.tried(action, () -> {
            boolean confirms = "confirm".equals(action);
            if (!(confirms ? actor.has(Role.OFFICER) : actor.hasAny(Role.CLERK, Role.OFFICER))) {
                throw new DomainException(StateError.NOT_YOUR_STEP, row.serial(), "outside.action." + action);
            }
            if (row.state().over()) {
                throw new DomainException(OutsideError.OVER, row.serial());
            }
            if (confirms && row.confirmedBy() != null) {
                throw new DomainException(OutsideError.CONFIRMED_BEFORE, row.serial());
            }
        })).toList();
    }

    /** Everybody whose certificates were recorded. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<OutsideIssuerView> issuers() {
        return query.issuers();
    }

    /** Corrects what kind of authority an issuer is, for all its certificates. */
    @RolesAllowed(Role.ADMIN)
    public OutsideIssuerView classify(UUID issuerId, long seenVersion, IssuerKind kind) {
        OutsideIssuer issuer = rows.issuer(issuerId).orElseThrow(() -> new DomainException(OutsideError.NOT_FOUND));
        Versions.require(issuer.view().version(), seenVersion, issuer.view().dn());
        if (kind == null) {
            throw wrong("/kind", OutsideError.KIND_NEEDED);
        }
        issuer.becomes(kind);
        rows.flush();
        audit.record("outside.classify", "outside", issuerId, issuer.view().dn(), Map.of("kind", kind));
        return issuer.view();
    }

    private OutsideCertificate held(UUID id, long seenVersion) {
        OutsideCertificate row = rows.held(id, current.get().scope()).orElseThrow(() -> new DomainException(OutsideError.NOT_FOUND));
        Versions.require(row.version(), seenVersion, row.serial());
        return row;
    }

    private static String needed(String text, String pointer) {
        String clean = Optional.ofNullable(VietnameseText.cleanToNull(text)).orElseThrow(() -> wrong(pointer, OutsideError.REASON_NEEDED));
        if (clean.length() > LONGEST) {
            throw new DomainException(SharedError.TOO_LONG, pointer.substring(1));
        }
        return clean;
    }

    private static DomainException wrong(String pointer, OutsideError error) {
        return new DomainException(error, List.of(new FieldError(pointer, error)));
    }
}
