package vn.gov.ra.past;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Masked;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.token.TokenView;

/** What became of an object up to a moment, from the rows that are kept of it; to whoever may not see a fact of that time the step that made it so is not told. */
@Dependent
class PastTimeline {

    private static final String AGENCY = "agency";
    private static final String STATE = "state";

    @Inject
    private PastTimelineQuery query;
    @Inject
    private PastPeopleQuery people;
    @Inject
    private PastFacts facts;
    @Inject
    private LegalCalendar calendar;

    List<PastStep> certificate(CertificateView now, Instant end) {
        PastSteps steps = new PastSteps(calendar, end);
        steps.at(now.registeredAt(), PastFact.text("registered", now.serial()));
        PastTimelineQuery.CertificateRow last = null;
        for (PastTimelineQuery.CertificateRow row : query.certificate(now.id(), end)) {
            steps.changed(row.at(), last == null ? null : last.state(), row.state(), () -> PastFact.word(STATE, row.state()));
            if (last != null && last.whole() && row.whole()) {
                steps.changed(row.at(), last.alert(), row.alert(), () -> PastFact.word("localAlert", row.alert()));
            }
            last = row;
        }
        for (PastTimelineQuery.Declared one : query.declared(now.id(), end)) {
            steps.at(one.at(), validity(one.hold() ? "ON_HOLD" : "REVOKED"));
            steps.at(one.ended(), validity("VALID"));
        }
        query.moves(now.id(), end).forEach(one -> steps.at(one.at(), agency(AGENCY, one.to(), calendar.dateOf(one.at()))));
        query.tokensOf(now.id(), end).forEach(one -> steps.at(one.at(), tied("token", PastSubject.TOKEN, one)));
        return steps.newestFirst();
    }

    private static PastFact validity(String word) {
        return PastFact.word("validity", word, "past.validity." + word);
    }

    List<PastStep> token(TokenView now, Instant end) {
        PastSteps steps = new PastSteps(calendar, end);
        steps.at(now.registeredAt(), PastFact.text("registered", now.serial()));
        List<PastTimelineQuery.TokenRow> rows = query.token(now.id(), end);
        PastQuery.TokenRow last = null;
        for (PastTimelineQuery.TokenRow row : rows) {
            PastQuery.TokenRow then = row.then();
            steps.changed(row.at(), last == null ? null : last.state(), then.state(), () -> PastFact.word(STATE, then.state()));
            if (then.whole() && (last == null || last.whole())) {
                custody(row.at(), last, then, steps);
            }
            last = then;
        }
        query.certificatesOn(now.id(), end).stream().filter(one -> seen(rows, one.at())).forEach(one -> steps.at(one.at(), tied("certificate", PastSubject.CERTIFICATE, one)));
        return steps.newestFirst();
    }

    private void custody(Instant at, PastQuery.TokenRow last, PastQuery.TokenRow then, PastSteps steps) {
        LocalDate day = calendar.dateOf(at);
        steps.changed(at, last == null ? null : last.holder(), then.holder(), () -> PastFact.word("holder", then.holder()));
        boolean seen = facts.seen(then);
        // Between two agencies of others the reader learns only that it was elsewhere.
        steps.changed(at, last == null ? null : facts.seen(last) ? last.agency() : Boolean.FALSE, seen ? then.agency() : Boolean.FALSE,
                () -> seen ? agency(AGENCY, then.agency(), day) : PastFact.word(AGENCY, "OUTSIDE", "past.outside"));
        if (seen) {
            boolean before = last != null && facts.seen(last);
            steps.changed(at, before ? last.person() : null, then.person(), () -> PastFact.object("inHand", PastSubject.PERSON, then.person(), people.personName(then.person(), calendar.startOf(day.plusDays(1)))));
            steps.changed(at, before ? last.location() : null, then.location(), () -> PastFact.text("location", then.location()));
        }
    }

    private boolean seen(List<PastTimelineQuery.TokenRow> rows, Instant at) {
        return rows.stream().filter(row -> !row.at().isAfter(at) && row.then().whole()).reduce((one, next) -> next).filter(row -> facts.seen(row.then())).isPresent();
    }

    /** @param holdings the reader may see certificates and devices of the person */
    List<PastStep> person(UUID person, Instant end, boolean masked, boolean holdings) {
        PastSteps steps = new PastSteps(calendar, end);
        PastTimelineQuery.Named last = null;
        for (PastTimelineQuery.Named row : query.person(person, end)) {
            steps.changed(row.at(), last == null ? null : last.name(), row.name(), () -> PastFact.text("name", row.name()));
            steps.changed(row.at(), last == null ? null : last.email(), row.email(), () -> PastFact.text("officialEmail", masked ? Masked.email(row.email()) : row.email()));
            steps.changed(row.at(), last == null ? null : last.mobile(), row.mobile(), () -> PastFact.text("mobile", masked ? SecretBox.mask(row.mobile()) : row.mobile()));
            last = row;
        }
        for (PastTimelineQuery.Position one : query.positions(person)) {
            steps.on(one.from(), () -> PastFact.object("position", PastSubject.AGENCY, one.agency(), at(one, one.from())), one.decisionNo());
            steps.on(one.to(), () -> PastFact.object("positionEnded", PastSubject.AGENCY, one.agency(), at(one, one.to())), null);
        }
        if (holdings) {
            query.certificatesOf(person, end).forEach(one -> steps.at(one.at(), tied("certificate", PastSubject.CERTIFICATE, one)));
            query.held(person, end).forEach(one -> steps.at(one.at(), tied("deviceHeld", PastSubject.TOKEN, one)));
        }
        return steps.newestFirst();
    }

    private NameThen at(PastTimelineQuery.Position one, LocalDate day) {
        NameThen agency = people.agencyName(one.agency(), day);
        return new NameThen(one.position() + ", " + agency.text(), agency.kept());
    }

    /** @param inside the reader may see who heads it */
    List<PastStep> agency(AgencyView now, Instant end, boolean inside) {
        PastSteps steps = new PastSteps(calendar, end);
        query.names(now.id()).forEach(one -> steps.on(one.from(), () -> PastFact.text("name", one.text()), one.decisionNo()));
        query.codes(now.id()).forEach(one -> steps.on(one.from(), () -> PastFact.text("code", one.text()), one.decisionNo()));
        query.superiors(now.id()).forEach(one -> steps.on(one.from(), () -> agency("parent", one.other(), one.from()), one.decisionNo()));
        query.successors(now.id(), false).forEach(one -> steps.on(one.from(), () -> agency("cameFrom", one.other(), one.from()), one.decisionNo()));
        query.successors(now.id(), true).forEach(one -> steps.on(one.from(), () -> agency("became", one.other(), one.from()), one.decisionNo()));
        steps.on(now.validTo(), () -> PastFact.word("exists", "false", "agency.no"), null);
        PastPeopleQuery.AgencyRow last = null;
        for (PastTimelineQuery.AgencyRow row : query.agency(now.id(), end)) {
            if (last != null) {
                described(row.at(), last, row.then(), steps);
            }
            last = row.then();
        }
        if (inside) {
            for (PastTimelineQuery.Position one : query.heads(now.id())) {
                steps.on(one.from(), () -> head("head", one, one.from()), one.decisionNo());
                steps.on(one.to(), () -> head("headEnded", one, one.to()), null);
            }
        }
        return steps.newestFirst();
    }

    private static void described(Instant at, PastPeopleQuery.AgencyRow last, PastPeopleQuery.AgencyRow then, PastSteps steps) {
        text(at, "shortName", PastPeopleQuery.AgencyRow::shortName, last, then, steps);
        steps.changed(at, last.level(), then.level(), () -> PastFact.word("level", then.level(), "agency.level." + then.level()));
        text(at, "province", PastPeopleQuery.AgencyRow::province, last, then, steps);
        text(at, "address", PastPeopleQuery.AgencyRow::address, last, then, steps);
        text(at, "phone", PastPeopleQuery.AgencyRow::phone, last, then, steps);
        text(at, "officialEmail", PastPeopleQuery.AgencyRow::email, last, then, steps);
    }

    private static void text(Instant at, String fact, Function<PastPeopleQuery.AgencyRow, String> of, PastPeopleQuery.AgencyRow last, PastPeopleQuery.AgencyRow then, PastSteps steps) {
        steps.changed(at, of.apply(last), of.apply(then), () -> PastFact.text(fact, of.apply(then)));
    }

    private PastFact head(String fact, PastTimelineQuery.Position one, LocalDate day) {
        NameThen name = people.personName(one.person(), calendar.startOf(day.plusDays(1)));
        return PastFact.object(fact, PastSubject.PERSON, one.person(), new NameThen(name.text() + ", " + one.position(), name.kept()));
    }

    private PastFact agency(String fact, UUID agency, LocalDate day) {
        return PastFact.object(fact, PastSubject.AGENCY, agency, people.agencyName(agency, day));
    }

    private static PastFact tied(String fact, PastSubject of, PastTimelineQuery.Tie one) {
        return PastFact.object(one.gone() ? fact + "Gone" : fact, of, one.id(), new NameThen(one.name(), true));
    }
}
