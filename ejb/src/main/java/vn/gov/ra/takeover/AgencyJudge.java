package vn.gov.ra.takeover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.shared.FieldError;

/** Rows of the book of agencies, by code. A parent may stand below its children. */
final class AgencyJudge {

    private final Books books;

    AgencyJudge(Books books) {
        this.books = books;
    }

    static NewAgency agency(Staged row) {
        return new NewAgency(row.value("code"), row.value("name"), row.value("shortName"), row.value("kind"), BookWords.level(row.value("level")), BookWords.bloc(row.value("bloc")),
                BookWords.yes(row.value("legalPerson"), true), row.value("parentCode"), row.value("province"), row.value("address"), row.value("phone"), row.value("officialEmail"));
    }

    void judge(List<Staged> rows) {
        List<Staged> waiting = new ArrayList<>();
        for (Staged row : rows) {
            NewAgency about = agency(row);
            Optional<FieldError> wrong = books.registers().wrong(about);
            Optional<Staged> twin = about.code() == null ? Optional.empty() : books.twin(BookKind.AGENCIES, about.code(), row);
            if (!Reconciler.readable(row)) {
                books.say(row, Verdict.of(Outcome.QUARANTINED, List.of()));
            } else if (wrong.isPresent()) {
                FieldError error = wrong.get();
                books.say(row, Verdict.quarantined(new Found(error.pointer().substring(1), error.error().code(), Severity.ERROR, Arrays.stream(error.arguments()).map(String::valueOf).toList(), null)));
            } else if (twin.isPresent()) {
                books.say(row, Reconciler.twice(twin.get(), "code"));
            } else {
                waiting.add(row);
            }
        }
        boolean more = true;
        while (more) {
            List<Staged> ready = waiting.stream().filter(row -> row.value("parentCode") == null || books.agency(row.value("parentCode"))).toList();
            waiting.removeAll(ready);
            ready.forEach(row -> books.say(row, settled(row)));
            more = !ready.isEmpty();
        }
        waiting.forEach(row -> books.say(row, Verdict.quarantined(TakeoverFinding.AGENCY_UNKNOWN.in("parentCode", row.value("parentCode")))));
    }

    private Verdict settled(Staged row) {
        NewAgency about = agency(row);
        Optional<AgencyView> known = books.known(about.code());
        if (known.isEmpty()) {
            books.opens(about.code());
            return Verdict.of(Outcome.NEW, List.of());
        }
        AgencyView agency = known.get();
        List<Found> found = new ArrayList<>();
        Reconciler.compare(found, "code", about.code(), agency.code());
        Reconciler.compare(found, "name", about.name(), agency.name());
        Reconciler.compare(found, "kind", about.kind(), agency.kind());
        Reconciler.compare(found, "level", about.level(), agency.level());
        Reconciler.compare(found, "province", about.province(), agency.province());
        Reconciler.compare(found, "officialEmail", about.officialEmail(), agency.officialEmail());
        if (about.parentCode() != null && books.known(about.parentCode()).filter(parent -> parent.id().equals(agency.parentId())).isEmpty()) {
            found.add(TakeoverFinding.DIFFERS.in("parentCode", about.parentCode(), books.registers().agencyName(agency.parentId())));
        }
        return Verdict.of(Reconciler.outcome(found, true), found).about(agency.id());
    }
}
