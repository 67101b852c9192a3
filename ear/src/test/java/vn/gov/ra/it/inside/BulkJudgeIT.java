package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.LineValidation;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;

/** Many lines are judged with the questions of one, and hear what each would hear alone. */
class BulkJudgeIT extends Inside {

    private static final String EDITION = "R2024";

    @Inject
    private LineValidation rules;
    @Inject
    private Regulation regulation;
    @Inject
    private PersonRegister persons;
    @PersistenceContext(unitName = "ra-ejb.jar#ra")
    private EntityManager rows;

    @Test
    void lines_judged_together_hear_what_each_hears_alone() throws Exception {
        submitted();   // somebody of this name has an open line
        Set<String> codes = new TreeSet<>();
        same("01", peopleOfAllKinds(), codes);
        same("04", certificates("04", "renew", "x"), codes);
        same("05", certificates("05", "reason", "17.2c-1"), codes);
        same("06", devices(), codes);
        for (String expected : List.of("RA-REQ-116", "RA-REQ-119", "RA-REQ-120", "RA-REQ-203", "RA-REQ-206", "RA-REQ-211", "RA-REQ-212")) {
            assertTrue(codes.contains(expected), () -> expected + " is among what is said: " + codes);
        }
    }

    @Test
    void ten_times_the_lines_cost_no_more_questions() throws Exception {
        List<Map<String, String>> many = new ArrayList<>(peopleOfAllKinds());
        while (many.size() < 500) {
            many.add(values(Person.woman("Bùi Thị Nhàn", "Chức danh số " + many.size())));
        }
        FormDefinition form = regulation.form(EDITION, "01");
        Statements statements = Statements.of(rows);
        long few = statements.fewest(() -> inTransaction(() -> rules.judge(form, commune(), many.subList(0, 50))));
        long all = statements.fewest(() -> inTransaction(() -> rules.judge(form, commune(), many)));
        assertTrue(few > 3, "the registers were asked: " + few);
        assertTrue(all <= few + 3, "50 lines: " + few + " questions, 500 lines: " + all);
    }

    private void same(String form, List<Map<String, String>> lines, Set<String> codes) throws Exception {
        FormDefinition definition = regulation.form(EDITION, form);
        List<Map<String, String>> clean = lines.stream().map(line -> rules.cleaned(definition, line)).toList();
        List<String> together = inTransaction(() -> rules.judge(definition, commune(), clean)).stream().map(BulkJudgeIT::text).toList();
        List<String> alone = new ArrayList<>();
        for (Map<String, String> line : clean) {
            alone.add(text(inTransaction(() -> rules.judge(definition, commune(), List.of(line))).get(0)));
        }
        assertEquals(String.join("\n", alone), String.join("\n", together), () -> "form " + form);
        together.forEach(text -> Arrays.stream(text.split("[ ,\\[\\]]+")).filter(word -> word.startsWith("RA-")).forEach(codes::add));
    }

    private static String text(LineValidation.Judged judged) {
        return Stream.concat(judged.faults().stream(), judged.doubts().stream()).map(BulkJudgeIT::text).collect(Collectors.joining("; ")) + " | " + judged.subjectKey();
    }

    private static String text(FieldError found) {
        return found.pointer() + " " + found.error().code() + " " + Arrays.toString(found.arguments());
    }

    /** Known and unknown, with their own name or another's, some with a slip. */
    private List<Map<String, String>> peopleOfAllKinds() throws Exception {
        List<Map<String, String>> lines = new ArrayList<>();
        for (String id : ids("select person_id from subscriber where kind = 'PERSON' and agency_id = '" + commune() + "' limit 15",
                "select person_id from subscriber where kind = 'PERSON' and agency_id <> '" + commune() + "' order by id limit 15")) {
            PersonDetails known = persons.details(UUID.fromString(id));
            if (known.nationalId() != null) {
                Map<String, String> line = values(Person.woman(known.fullName(), "Văn thư"));
                line.put("nationalId", known.nationalId());
                lines.add(line);
                Map<String, String> other = new LinkedHashMap<>(line);
                other.put("fullName", "Không Phải Tên Này");
                lines.add(other);
            }
        }
        for (int i = 0; i < 12; i++) {
            Map<String, String> line = values(Person.man("Y Khoa Niê", i % 2 == 0 ? "Chủ tịch" : "Bảo vệ"));
            if (i % 3 == 0) {
                line.put("mobile", "12");
            }
            if (i % 4 == 0) {
                line.remove("nationalId");
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Map<String, String>> certificates(String form, String field, String value) throws Exception {
        List<Map<String, String>> lines = new ArrayList<>();
        List<String> serials = new ArrayList<>(ids("select serial from certificate where agency_id = '" + commune() + "' order by id limit 40",
                "select serial from certificate where agency_id <> '" + commune() + "' order by id limit 3"));
        serials.addAll(List.of("7f", "không phải số hiệu"));
        for (String serial : serials) {
            Map<String, String> line = new LinkedHashMap<>(Map.of("certificateName", "Ngô Thị Bình", "certificateSerial", serial, "officialEmail", "vanthu.xa@daknong.gov.vn"));
            line.put(field, value);
            lines.add(line);
        }
        lines.add(Map.of("certificateName", "Ngô Thị Bình"));
        return lines;
    }

    private List<Map<String, String>> devices() throws Exception {
        List<String> serials = new ArrayList<>(ids("select serial from token where agency_id = '" + commune() + "' order by id limit 10",
                "select serial from token where agency_id is null order by id limit 2"));
        serials.add("?");
        return serials.stream().map(serial -> Map.of("tokenSerial", serial, "certificateName", "Ngô Thị Bình", "organisationName", "UBND xã")).toList();
    }

    private static List<String> ids(String... queries) throws Exception {
        List<String> ids = new ArrayList<>();
        for (String query : queries) {
            String all = As.Sql.text("select string_agg(cast(x as text), ' ') from (" + query + ") as found(x)");
            if (all != null) {
                ids.addAll(List.of(all.split(" ")));
            }
        }
        return ids;
    }

    /** As a check of an import is: by its clerk, in one transaction. */
    private static <T> T inTransaction(Callable<T> work) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        return As.persona("vanthu.xa", () -> {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        });
    }
}
