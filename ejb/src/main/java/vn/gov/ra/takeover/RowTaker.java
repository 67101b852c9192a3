package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyRegister;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateRef;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.NewAppointment;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TakenOverToken;
import vn.gov.ra.token.TokenRef;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Writes one row into the registers, by the registers' own rules, and notes what was made. What is there already is never written anew. */
@Dependent
class RowTaker {

    private static final String USUAL_MODEL = "GCA-01";

    @Inject
    private TakeoverRepository rows;
    @Inject
    private RowSeal seal;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private AgencyRegister agencyRegister;
    @Inject
    private PersonRegister persons;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private AuditTrail audit;

    /**
     * @param file the row of its certificate; null for none
     * @return false where the parent of an agency has not come yet
     */
    boolean take(Takeover takeover, BookRow row, BookRow file) {
        Staged staged = seal.staged(row, "");
        switch (row.kind()) {
            case AGENCIES -> {
                return agency(takeover, row, staged);
            }
            case PEOPLE -> person(takeover, row, staged);
            case CERTIFICATES -> certificate(takeover, row, staged, file);
            case TOKENS -> token(takeover, row, staged);
            case FILES -> throw new IllegalStateException("A file is taken with its row");
        }
        return true;
    }

    private boolean agency(Takeover takeover, BookRow row, Staged staged) {
        NewAgency about = AgencyJudge.agency(staged);
        if (about.parentCode() != null && agencies.byCode(about.parentCode()).isEmpty()) {
            return false;
        }
        AgencyView made = agencyRegister.open(about, takeover.asOf());
        rows.made(takeover.id(), Made.Type.AGENCY, made.id());
        audit.record("agency.create", "agency", made.id(), made.name(), Map.of("code", made.code(), "takeover", takeover.number()));
        row.taken(made.id(), true);
        return true;
    }

    private void person(Takeover takeover, BookRow row, Staged staged) {
        PersonDetails about = PersonJudge.details(staged);
        Optional<PersonView> known = persons.byNationalId(about.nationalId());
        PersonView person = known.orElseGet(() -> persons.personOf(about));
        if (known.isEmpty()) {
            rows.made(takeover.id(), Made.Type.PERSON, person.id());
            audit.record("takeover.person", "person", person.id(), person.fullName(), Map.of("takeover", takeover.number()));
        }
        UUID agency = agency(staged);
        member(takeover, person.id(), agency);
        if (staged.value("position") != null) {
            LocalDate from = PersonJudge.day(staged, "validFrom") == null ? takeover.asOf() : PersonJudge.day(staged, "validFrom");
            boolean head = BookWords.yes(staged.value("head"), false);
            rows.made(takeover.id(), Made.Type.APPOINTMENT, persons.appoint(person.id(), new NewAppointment(agency, staged.value("position"), head, head, null, from, null)).id());
        }
        row.taken(person.id(), true);
    }

    private SubscriberView member(Takeover takeover, UUID person, UUID agency) {
        Optional<SubscriberView> known = subscribers.known(person, agency);
        return known.orElseGet(() -> made(takeover, subscribers.person(person, agency)));
    }

    private SubscriberView made(Takeover takeover, SubscriberView subscriber) {
        rows.made(takeover.id(), Made.Type.SUBSCRIBER, subscriber.id());
        return subscriber;
    }

    private void certificate(Takeover takeover, BookRow row, Staged staged, BookRow file) {
        UUID agency = agency(staged);
        CertificateRef ref = certificates.takeOver(file.der(), subscriber(takeover, staged, agency).id(), agency);
        if (ref.fresh()) {
            rows.made(takeover.id(), Made.Type.CERTIFICATE, ref.id());
        }
        row.taken(ref.id(), ref.fresh());
        file.taken(ref.id(), ref.fresh());
        if (staged.value("tokenSerial") != null) {
            tokens.bySerial(staged.value("tokenSerial")).filter(token -> !token.state().isFinal()).map(TokenView::id).ifPresent(token -> tokens.bind(token, ref.id()));
        }
    }

    private SubscriberView subscriber(Takeover takeover, Staged staged, UUID agency) {
        if (staged.value("nationalId") != null) {
            PersonView person = persons.byNationalId(staged.value("nationalId")).orElseThrow(() -> new DomainException(TakeoverFinding.HOLDER_UNKNOWN));
            return member(takeover, person.id(), agency);
        }
        String device = staged.value("deviceName");
        return device != null ? subscribers.knownDevice(device, agency).orElseGet(() -> made(takeover, subscribers.device(device, agency)))
                : subscribers.knownOrganisation(agency).orElseGet(() -> made(takeover, subscribers.organisation(agency)));
    }

    private void token(Takeover takeover, BookRow row, Staged staged) {
        TokenStep step = BookWords.token(staged.value("bookState")).orElseThrow();
        UUID agency = staged.value("agencyCode") == null ? null : agency(staged);
        boolean used = step == TokenStep.TAKE_OVER_IN_USE;
        UUID person = used && staged.value("nationalId") != null ? persons.byNationalId(staged.value("nationalId")).map(PersonView::id)
                .orElseThrow(() -> new DomainException(TakeoverFinding.HOLDER_UNKNOWN)) : null;
        UUID subscriber = used ? subscriber(takeover, staged, agency).id() : null;
        String model = staged.value("model") == null ? USUAL_MODEL : staged.value("model");
        TokenRef made = tokens.takeOver(new TakenOverToken(TokenJudge.serial(staged).orElseThrow(), model, BookWords.kind(staged.value("tokenKind")).orElseThrow(), step, subscriber, agency, person,
                staged.value("location")));
        if (made.created()) {
            rows.made(takeover.id(), Made.Type.TOKEN, made.id());
        }
        if (!step.to().isFinal()) {
            rows.certificatesOn(takeover.id(), made.serial()).forEach(certificate -> tokens.bind(made.id(), certificate));
        }
        row.taken(made.id(), made.created());
    }

    private UUID agency(Staged staged) {
        return agencies.byCode(staged.value("agencyCode")).map(AgencyView::id).orElseThrow(() -> new DomainException(TakeoverFinding.AGENCY_UNKNOWN, staged.value("agencyCode")));
    }
}
