package vn.gov.ra.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.agency.AgencyCodes;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.intake.Found;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonView;

/** Rows of the book of people, by the keyed hash of the personal number. Somebody who works for two agencies has two rows. */
final class PersonJudge {

    private static final List<String> DAYS = List.of("dateOfBirth", "nationalIdIssuedOn", "validFrom");

    private final Books books;

    PersonJudge(Books books) {
        this.books = books;
    }

    /** @throws DateTimeException for a day that is none; {@link #judge} has said so before */
    static PersonDetails details(Staged row) {
        return new PersonDetails(row.value("fullName"), day(row, "dateOfBirth"), row.value("nationalId"), day(row, "nationalIdIssuedOn"), row.value("nationalIdIssuedBy"),
                row.value("officialEmail"), row.value("mobile"));
    }

    static LocalDate day(Staged row, String column) {
        return row.value(column) == null ? null : LocalDate.parse(row.value(column));
    }

    Verdict judge(Staged row) {
        List<Found> found = Reconciler.missing(row, "fullName", "nationalId", "agencyCode");
        for (String column : DAYS) {
            if (row.value(column) != null && !row.value(column).matches("\\d{4}-\\d{2}-\\d{2}")) {
                found.add(TakeoverFinding.NOT_UNDERSTOOD.in(column, row.value(column)));
            }
        }
        String number = NationalId.clean(row.value("nationalId"));
        if (number != null && number.matches("\\d{9}")) {
            found.add(TakeoverFinding.OLD_NUMBER.in("nationalId"));
        } else if (number != null && !NationalId.wellFormed(number)) {
            found.add(TakeoverFinding.BAD_NUMBER.in("nationalId"));
        }
        String code = AgencyCodes.clean(row.value("agencyCode"));
        if (code != null && !books.agency(code)) {
            found.add(TakeoverFinding.AGENCY_UNKNOWN.in("agencyCode", code));
        }
        if (found.stream().anyMatch(Found::error)) {
            return Verdict.of(Outcome.QUARANTINED, found);
        }
        Optional<Staged> twin = books.twin(BookKind.PEOPLE, number + "|" + code, row);
        if (twin.isPresent()) {
            return Reconciler.twice(twin.get(), "nationalId");
        }
        PersonDetails about = details(row);
        Optional<String> name = books.nameOf(number);
        if (name.isPresent() && !VietnameseText.squash(name.get()).equals(VietnameseText.squash(about.fullName()))) {
            return Verdict.quarantined(TakeoverFinding.NAME_DIFFERS.in("nationalId", name.get()));
        }
        Optional<PersonView> known = books.registers().person(number);
        if (known.isEmpty()) {
            books.enters(number, about.fullName());
            return Verdict.of(Outcome.NEW, found);
        }
        return held(known.get(), about, code, found);
    }

    private Verdict held(PersonView person, PersonDetails about, String code, List<Found> found) {
        Optional<AgencyView> agency = books.known(code);
        boolean member = agency.isPresent() && books.registers().member(person.id(), agency.get().id()).isPresent();
        Reconciler.compare(found, "dateOfBirth", text(about.dateOfBirth()), text(person.dateOfBirth()));
        Reconciler.compare(found, "officialEmail", about.email(), person.officialEmail());
        Reconciler.compare(found, "mobile", about.mobile(), person.mobile());
        Outcome outcome = Reconciler.outcome(found, member);
        if (outcome == Outcome.NEW) {
            found.add(TakeoverFinding.PERSON_KNOWN.in("agencyCode"));
        }
        return Verdict.of(outcome, found).about(person.id());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
