package vn.gov.ra.demo.seed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** An agency of the demo province, from {@code seed/dak-nong.csv}; names and their mixed spellings are the real ones. */
record Unit(UUID id, String code, String name, String shortName, String kind, String level, String parent, String mail) {

    static final String ROOT = "H16";
    static final String OFFICE = "H16.24";
    static final String DEPARTMENT = "H16.07";
    static final String COMMUNE = "H16.107";
    /** What {@link #COMMUNE} belongs to. */
    static final String DISTRICT = "H16.31";

    static List<Unit> all() throws IOException {
        try (Reader reader = new InputStreamReader(Unit.class.getResourceAsStream("/seed/dak-nong.csv"), StandardCharsets.UTF_8)) {
            List<Unit> units = new ArrayList<>();
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                units.add(new Unit(Seeded.id("agency", row.get("code")), row.get("code"), row.get("name"), row.get("short_name"), row.get("kind"),
                        row.get("level"), row.get("parent"), row.get("mail")));
            }
            return units;
        }
    }

    boolean signsItself() {
        return !code.equals(ROOT);
    }
}
