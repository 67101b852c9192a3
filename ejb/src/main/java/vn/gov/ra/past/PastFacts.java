package vn.gov.ra.past;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.AgencyBalance;
import vn.gov.ra.certificate.CertificateBalanceService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Masked;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenView;

/** Puts together what is known of an object at a moment; of what nobody kept it says so. */
@Dependent
class PastFacts {

    private static final String AGENCY = "agency";
    private static final String HOLDER = "holder";

    @Inject
    private PastQuery query;
    @Inject
    private PastPeopleQuery people;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateBalanceService balances;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;

    List<PastFact> certificate(CertificateView now, LocalDate day, Instant end) {
        Optional<PastQuery.CertificateRow> row = query.certificate(now.id(), end);
        String validity = validity(now, end);
        UUID agency = query.agencyOf(now.id(), end);
        List<PastFact> all = new ArrayList<>();
        all.add(PastFact.text("serial", now.serial()));
        all.add(row.map(one -> PastFact.word("state", one.state())).orElse(PastFact.unknown("state")));
        all.add(PastFact.word("validity", validity, "past.validity." + validity));
        all.add(PastFact.day("notBefore", calendar.dateOf(now.notBefore())));
        all.add(PastFact.day("notAfter", calendar.dateOf(now.notAfter())));
        all.add(PastFact.object(AGENCY, PastSubject.AGENCY, agency, people.agencyName(agency, day)));
        all.add(owner(HOLDER, now.subscriberId(), day, end));
        all.add(row.filter(PastQuery.CertificateRow::whole).map(one -> PastFact.word("localAlert", one.alert())).orElse(PastFact.unknown("localAlert")));
        return all;
    }

    /** What verified lists and the certificate's own days say, as the answer to others would have been. */
    private String validity(CertificateView now, Instant end) {
        Optional<PastQuery.Declared> declared = query.declared(now.id(), end);
        if (declared.isPresent()) {
            return declared.get().hold() ? "ON_HOLD" : "REVOKED";
        }
        return !now.notBefore().isBefore(end) ? "NOT_YET_VALID" : now.notAfter().isBefore(end) ? "EXPIRED" : "VALID";
    }

    private PastFact owner(String fact, UUID subscriber, LocalDate day, Instant end) {
        if (subscriber == null) {
            return PastFact.text(fact, null);
        }
        SubscriberView owner = subscribers.byId(subscriber);
        return switch (owner.kind()) {
            case PERSON -> PastFact.object(fact, PastSubject.PERSON, owner.personId(), people.personName(owner.personId(), end));
            case ORGANISATION -> PastFact.object(fact, PastSubject.AGENCY, owner.agencyId(), people.agencyName(owner.agencyId(), day));
            case DEVICE -> PastFact.object(fact, null, null, new NameThen(owner.name(), false));
        };
    }

    /** It was with an agency of the reader's. */
    boolean seen(PastQuery.TokenRow then) {
        AgencyScope scope = current.get().scope();
        return scope.all() || scope.includes(then.agency());
    }

    List<PastFact> token(TokenView now, LocalDate day, Instant end) {
        Optional<PastQuery.TokenRow> row = query.token(now.id(), end);
        List<PastFact> all = new ArrayList<>();
        all.add(PastFact.word("kind", now.kind()));
        all.add(PastFact.text("model", now.model()));
        all.add(row.map(one -> PastFact.word("state", one.state())).orElse(PastFact.unknown("state")));
        Optional<PastQuery.TokenRow> whole = row.filter(PastQuery.TokenRow::whole);
        if (whole.isEmpty()) {
            List.of(HOLDER, "inHand", "subscriber", AGENCY, "location", "dueOn").forEach(fact -> all.add(PastFact.unknown(fact)));
            return all;
        }
        PastQuery.TokenRow then = whole.get();
        all.add(PastFact.word(HOLDER, then.holder()));
        if (!seen(then)) {
            all.add(PastFact.word(AGENCY, "OUTSIDE", "past.outside"));
            return all;
        }
        all.add(PastFact.object("inHand", PastSubject.PERSON, then.person(), people.personName(then.person(), end)));
        all.add(owner("subscriber", then.subscriber(), day, end));
        all.add(PastFact.object(AGENCY, PastSubject.AGENCY, then.agency(), people.agencyName(then.agency(), day)));
        all.add(PastFact.text("location", then.location()));
        all.add(PastFact.day("dueOn", then.dueOn()));
        return all;
    }

    List<PastFact> person(PersonView now, Instant end, boolean masked) {
        Optional<PastPeopleQuery.PersonRow> row = people.person(now.id(), end);
        return List.of(row.map(one -> PastFact.text("officialEmail", masked ? Masked.email(one.email()) : one.email())).orElse(PastFact.unknown("officialEmail")),
                row.map(one -> PastFact.text("mobile", masked ? SecretBox.mask(one.mobile()) : one.mobile())).orElse(PastFact.unknown("mobile")),
                PastFact.unknown("nationalId"), PastFact.unknown("dateOfBirth"));
    }

    /** @param inside the reader may see what the agency has, not only what it is */
    List<PastFact> agency(AgencyView now, LocalDate day, Instant end, boolean inside) {
        Optional<PastPeopleQuery.AgencyRow> row = people.agency(now.id(), end);
        List<PastFact> all = new ArrayList<>();
        all.add(PastFact.text("code", String.join(", ", people.codes(now.id(), day))));
        all.add(PastFact.word("exists", Boolean.toString(now.existsOn(day)), now.existsOn(day) ? "agency.yes" : "agency.no"));
        Optional<Optional<UUID>> parent = people.superior(now.id(), day).or(() -> row.map(one -> Optional.ofNullable(one.parent())));
        all.add(parent.map(one -> PastFact.object("parent", PastSubject.AGENCY, one.orElse(null), people.agencyName(one.orElse(null), day))).orElse(PastFact.unknown("parent")));
        people.successors(now.id(), day, false).forEach(one -> all.add(PastFact.object("cameFrom", PastSubject.AGENCY, one.id(), new NameThen(one.name(), true))));
        people.successors(now.id(), day, true).forEach(one -> all.add(PastFact.object("became", PastSubject.AGENCY, one.id(), new NameThen(one.name(), true))));
        if (row.isEmpty()) {
            List.of("shortName", "level", "legalPerson", "province", "address", "phone", "officialEmail").forEach(fact -> all.add(PastFact.unknown(fact)));
        } else {
            PastPeopleQuery.AgencyRow then = row.get();
            all.add(PastFact.text("shortName", then.shortName()));
            all.add(PastFact.word("level", then.level(), "agency.level." + then.level()));
            all.add(PastFact.word("legalPerson", Boolean.toString(then.legalPerson()), then.legalPerson() ? "agency.yes" : "agency.no"));
            all.add(PastFact.text("province", then.province()));
            all.add(PastFact.text("address", then.address()));
            all.add(PastFact.text("phone", then.phone()));
            all.add(PastFact.text("officialEmail", then.email()));
        }
        if (inside) {
            counted(now.id(), day, all);
        }
        return all;
    }

    private void counted(UUID agency, LocalDate day, List<PastFact> all) {
        AgencyBalance held = balances.of(day, day, agency, Paging.of(null, 1)).items().stream().findFirst().orElse(null);
        all.add(PastFact.text("certificates.live", held == null ? 0 : held.live()));
        all.add(PastFact.text("certificates.onHold", held == null ? 0 : held.onHold()));
        all.add(PastFact.text("certificates.expired", held == null ? 0 : held.expired()));
        all.add(PastFact.text("certificates.revoked", held == null ? 0 : held.revoked()));
    }
}
