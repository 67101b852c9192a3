package vn.gov.ra.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.request.LineValidation;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.VietnameseText;

/** Judges rows by the rules of the request room and says which field and cell is meant. */
@Dependent
class RowJudge {

    private static final Set<String> TOGETHER = Set.of("nationalIdIssuedOn", "nationalIdIssuedBy");

    @Inject
    private LineValidation rules;
    @Inject
    private AgencyDirectory agencies;

    /**
     * A row with what the rules say.
     *
     * @param subjectKey null while it cannot be told whom the row is about
     */
    record Judged(RowContent content, String subjectKey) {
    }

    List<Judged> judge(FormDefinition form, UUID agencyId, List<RowContent> rows) {
        AgencyView agency = agencies.byId(agencyId);
        List<Map<String, String>> lines = rows.stream().map(row -> rules.cleaned(form, row.values())).toList();
        List<LineValidation.Judged> said = rules.judge(form, agencyId, lines);
        List<Judged> judged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RowContent row = rows.get(i).cleaned(lines.get(i));
            List<Found> found = findings(row, said.get(i));
            if (otherAgency(agency, row.values().get("organisationName"))) {
                found.add(Found.of("organisationName", Finding.OTHER_AGENCY, null, agency.name()));
            }
            judged.add(new Judged(row.judged(found), said.get(i).subjectKey()));
        }
        return judged;
    }

    static List<Found> findings(RowContent row, LineValidation.Judged said) {
        List<Found> found = new ArrayList<>();
        for (FieldError fault : said.faults()) {
            String column = column(row, fault);
            // A cell that could not be read is told once, not once more for what it then lacks.
            boolean told = row.unread(column) || TOGETHER.contains(column) && row.unread("nationalId") && !row.values().containsKey(column);
            boolean follows = fault.error() == RequestError.ISSUED_BEFORE_BIRTH
                    && said.faults().stream().anyMatch(other -> other.pointer().equals("/dateOfBirth") || other.pointer().equals("/nationalIdIssuedOn") && other != fault);
            if (!told && !follows) {
                found.add(found(row, fault, Severity.ERROR));
            }
        }
        // Where a value is wrong, it does not matter what is odd about it.
        said.doubts().stream().filter(doubt -> !row.unread(column(row, doubt)) && found.stream().noneMatch(fault -> fault.column().equals(column(row, doubt)))).toList().forEach(doubt -> found.add(found(row, doubt, Severity.WARNING)));
        return found;
    }

    private static Found found(RowContent row, FieldError fault, Severity severity) {
        String column = column(row, fault);
        List<String> arguments = new ArrayList<>();
        for (Object argument : fault.arguments()) {
            arguments.add(String.valueOf(argument));
        }
        return new Found(column, fault.error().code(), severity, arguments, suggestion(fault, row.values().get(column)));
    }

    private static String column(RowContent row, FieldError fault) {
        return fault.pointer().startsWith("/") ? fault.pointer().substring(1) : row.identifying();
    }

    /** What was probably meant; only ever proposed. */
    private static String suggestion(FieldError fault, String value) {
        if (fault.error() == RequestError.NATIONAL_ID_SHORT) {
            return String.valueOf(fault.arguments()[0]);
        }
        if (fault.error() == RequestError.BAD_PHONE && value != null && value.replaceAll("[ .\\-]", "").matches("[35789]\\d{8}")) {
            return "0" + value.replaceAll("[ .\\-]", "");
        }
        if (fault.error() == RequestError.BAD_SIM && value != null) {
            String bare = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z/]", "");
            for (String carrier : List.of("Viettel", "Vinaphone", "Mobifone")) {
                if (bare.equals(carrier.toLowerCase(Locale.ROOT)) || bare.equals(carrier.toLowerCase(Locale.ROOT) + "/cs")) {
                    return carrier + (bare.endsWith("/cs") ? "/cs" : "");
                }
            }
        }
        return null;
    }

    /** Neither the agency itself, nor a part of it by name, nor a spelling of either. */
    static boolean otherAgency(AgencyView agency, String written) {
        if (written == null) {
            return false;
        }
        String there = VietnameseText.squash(written);
        String name = VietnameseText.squash(agency.name());
        String shortName = VietnameseText.squash(agency.shortName());
        return !there.contains(name) && !name.contains(there) && (shortName.isEmpty() || !there.contains(shortName));
    }
}
