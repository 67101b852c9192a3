package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.ra.intake.row.ReadRow;
import vn.gov.ra.regulation.DeliveredForms;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;

/** Each form can be sent in as a file: its printed headings are found and every value comes out under its key, from a workbook and from CSV. */
class EveryFormTest {

    private static final Map<String, String> OF_TYPE = Map.of("TEXT", "Bộ phận Một cửa", "DATE", "2021-08-10", "NATIONAL_ID", "067084000123", "EMAIL", "maunv@daknong.gov.vn",
            "PHONE", "0905000123", "SERIAL", "1a2b3c4d5e6f", "CHECK", "x", "SIM", "Viettel");

    static Stream<FormDefinition> forms() throws IOException {
        return DeliveredForms.all().stream();
    }

    /** What a clerk writes into the column that the form prints for these fields together. */
    private static String written(List<FormField> together) {
        List<String> parts = new ArrayList<>();
        for (FormField field : together) {
            String value = expected(field);
            parts.add(field.type().equals("DATE") ? "10/08/2021" : value);
        }
        // 067084000123/10/08/2021, Cục …: the place follows the day after a comma.
        return parts.size() == 3 ? parts.get(0) + "/" + parts.get(1) + ", " + parts.get(2) : together.size() == 2 ? parts.get(0) + " / " + parts.get(1) : parts.get(0);
    }

    private static String expected(FormField field) {
        return OF_TYPE.get(field.type());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_file_by_the_printed_columns_gives_every_value_of_the_form(FormDefinition form) {
        Map<List<String>, List<FormField>> columns = new LinkedHashMap<>();
        Map<String, String> wanted = new TreeMap<>();
        for (FormField field : form.fields()) {
            columns.computeIfAbsent(List.of(field.group() == null ? "" : field.group(), field.heading()), heading -> new ArrayList<>()).add(field);
            wanted.put(field.key(), expected(field));
        }
        List<String> upper = new ArrayList<>(List.of("STT"));
        List<String> lower = new ArrayList<>(List.of(""));
        List<String> row = new ArrayList<>(List.of("1"));
        boolean tiers = columns.keySet().stream().anyMatch(heading -> !heading.get(0).isEmpty());
        columns.forEach((heading, together) -> {
            upper.add(heading.get(0).isEmpty() ? heading.get(1) : heading.get(0));
            lower.add(heading.get(0).isEmpty() ? "" : heading.get(1));
            row.add(written(together));
        });
        List<List<String>> sheet = tiers ? List.of(upper, lower, row) : List.of(upper, row);

        for (byte[] file : List.of(Files.xlsx(sheet), Files.csv(sheet, ";"))) {
            List<ReadRow> read = Files.read(file, form);
            assertEquals(1, read.size());
            assertEquals(wanted, new TreeMap<>(read.get(0).values()), () -> "form " + form.form() + " " + read.get(0).findings());
        }
    }
}
