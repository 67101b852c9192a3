package vn.gov.ra.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;

/** Objects as they were at the end of a day, for pages and REST; whoever may see one now may see how it was. */
@Stateless
public class PastService {

    private static final int MOST = 200;

    @Inject
    private CertificateService certificates;
    @Inject
    private TokenService tokens;
    @Inject
    private PersonService persons;
    @Inject
    private AgencyService agencies;
    @Inject
    private PastFacts facts;
    @Inject
    private PastQuery query;
    @Inject
    private PastPeopleQuery people;
    @Inject
    private PastTimeline timeline;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;

    /**
     * The object at the end of that day.
     *
     * @param asOf a legal day up to today
     * @throws DomainException {@link PastError}, and as the object's own service when it is not the reader's to see
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public PastView of(PastSubject subject, UUID id, LocalDate asOf) {
        return switch (subject) {
            case CERTIFICATE -> certificate(certificates.get(id), asOf);
            case TOKEN -> token(tokens.get(id), asOf);
            case PERSON -> person(persons.get(id), asOf);
            case AGENCY -> agency(agencies.get(id), asOf);
        };
    }

    /** What became of the object until now, newest first, at most 200 steps. @throws DomainException as the object's own service when it is not the reader's to see */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<PastStep> timeline(PastSubject subject, UUID id) {
        Instant end = calendar.startOf(calendar.today().plusDays(1));
        Actor reader = current.get();
        return switch (subject) {
            case CERTIFICATE -> timeline.certificate(certificates.get(id), end);
            case TOKEN -> timeline.token(tokens.get(id), end);
            case PERSON -> timeline.person(persons.get(id).id(), end, reader.masked(), holdings(reader));
            case AGENCY -> timeline.agency(agencies.get(id), end, reader.scope().includes(id));
        };
    }

    private static boolean holdings(Actor reader) {
        return reader.hasAny(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER);
    }

    private PastView certificate(CertificateView now, LocalDate asOf) {
        LocalDate first = calendar.dateOf(now.registeredAt());
        Instant end = end(asOf, first);
        boolean kept = query.certificate(now.id(), end).filter(PastQuery.CertificateRow::whole).isPresent();
        return new PastView(PastSubject.CERTIFICATE, now.id(), asOf, first, now.commonName(), true, facts.certificate(now, asOf, end), null, query.tokensCarrying(now.id(), end), kept, null, timeline.certificate(now, end));
    }

    private PastView token(TokenView now, LocalDate asOf) {
        LocalDate first = calendar.dateOf(now.registeredAt());
        Instant end = end(asOf, first);
        Optional<PastQuery.TokenRow> row = query.token(now.id(), end).filter(PastQuery.TokenRow::whole);
        // What a device carried while another agency had it names that agency's people.
        boolean shown = row.filter(then -> facts.seen(then)).isPresent();
        return new PastView(PastSubject.TOKEN, now.id(), asOf, first, now.serial(), true, facts.token(now, asOf, end), shown ? query.certificatesOn(now.id(), end) : null, null, row.isPresent(), null, timeline.token(now, end));
    }

    private PastView person(PersonView now, LocalDate asOf) {
        Instant begin = people.personBegin(now.id());
        LocalDate first = begin == null ? calendar.today() : calendar.dateOf(begin);
        Instant end = end(asOf, first);
        NameThen name = people.personName(now.id(), end);
        Actor reader = current.get();
        boolean holdings = holdings(reader);
        return new PastView(PastSubject.PERSON, now.id(), asOf, first, name.text(), name.kept(), facts.person(now, end, reader.masked()), holdings ? query.certificatesOf(now.id(), end) : null,
                holdings ? query.tokensOf(now.id(), end) : null, query.custodyKept(end), people.positionsOf(now.id(), asOf, end), timeline.person(now.id(), end, reader.masked(), holdings));
    }

    private PastView agency(AgencyView now, LocalDate asOf) {
        Instant end = end(asOf, now.validFrom());
        NameThen name = people.agencyName(now.id(), asOf);
        boolean inside = current.get().scope().includes(now.id());
        return new PastView(PastSubject.AGENCY, now.id(), asOf, now.validFrom(), name.text(), name.kept(), facts.agency(now, asOf, end, inside), null,
                inside ? query.tokensAt(now.id(), end, MOST) : null, query.custodyKept(end), inside ? people.positionsIn(now.id(), asOf, end, MOST) : null, timeline.agency(now, end, inside));
    }

    /** The first instant that is too late to count. */
    private Instant end(LocalDate asOf, LocalDate first) {
        if (asOf == null) {
            throw refused(PastError.DAY_NEEDED);
        }
        if (asOf.isAfter(calendar.today())) {
            throw refused(PastError.TO_COME, asOf);
        }
        if (asOf.isBefore(first)) {
            throw refused(PastError.BEFORE_FIRST_RECORD, asOf, first);
        }
        return calendar.startOf(asOf.plusDays(1));
    }

    private static DomainException refused(PastError error, Object... arguments) {
        return new DomainException(error, List.of(new FieldError("/asOf", error, arguments)), arguments);
    }
}
