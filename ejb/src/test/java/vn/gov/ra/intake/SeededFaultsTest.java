package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gov.ra.intake.row.ReadRow;
import vn.gov.ra.request.LineRules;

class SeededFaultsTest {

    /** @param row of the sheet @param at column of the sheet @param text what is written there instead @param finding column and code wanted */
    private record Seed(int row, int at, String text, String finding) {
    }

    private static final List<Seed> SEEDS = List.of(
            new Seed(5, 1, "NguyÔn V¨n §øc", "fullName RA-IMP-101"),
            new Seed(9, 1, "Nguyeãn Vaên Ñöùc", "fullName RA-IMP-102"),
            new Seed(12, 1, "Nguyá»…n VÄƒn An", "fullName RA-IMP-103"),
            new Seed(17, 1, "TrÇn ThÞ Hêng", "fullName RA-IMP-104"),
            new Seed(21, 1, "", "fullName RA-REQ-101"),
            new Seed(25, 1, "NGUYỄN VĂN MẪU", "fullName RA-IMP-203"),
            new Seed(30, 2, "5/13/1980", "dateOfBirth RA-IMP-110"),
            new Seed(33, 2, "1975", "dateOfBirth RA-IMP-111"),
            new Seed(41, 2, "12/5/80", "dateOfBirth RA-IMP-112"),
            new Seed(47, 2, "", "dateOfBirth RA-REQ-101"),
            new Seed(52, 2, "năm Mão", "dateOfBirth RA-REQ-103"),
            new Seed(58, 2, "01/01/2030", "dateOfBirth RA-REQ-104"),
            new Seed(63, 2, "01/01/1899", "dateOfBirth RA-REQ-121"),
            new Seed(70, 3, "6.7085E+10", "nationalId RA-IMP-105"),
            new Seed(76, 3, "12345/10/5/2021, Cục CSQLHC", "nationalId RA-REQ-105"),
            new Seed(81, 3, "067075000123/32/5/2021, Cục CSQLHC", "nationalIdIssuedOn RA-IMP-110"),
            new Seed(88, 3, "067075000123/, Cục CSQLHC về TTXH", "nationalIdIssuedOn RA-REQ-101"),
            new Seed(95, 3, "067075000123/10/5/2021", "nationalIdIssuedBy RA-REQ-101"),
            new Seed(101, 4, "thu.hnie@gmail.com", "officialEmail RA-REQ-112"),
            new Seed(110, 4, "thu.hnie@congty.com", "officialEmail RA-REQ-113"),
            new Seed(118, 4, "thu.hnie", "officialEmail RA-REQ-111"),
            new Seed(125, 4, "", "officialEmail RA-REQ-101"),
            new Seed(130, 4, "mailto:thu@daknong.gov.vn;", "officialEmail RA-IMP-301"),
            new Seed(144, 4, "a@daknong.gov.vn; b@daknong.gov.vn", "officialEmail RA-IMP-114"),
            new Seed(150, 5, "", "organisationName RA-REQ-101"),
            new Seed(166, 5, "Së Néi vô", "organisationName RA-IMP-101"),
            new Seed(177, 6, "", "province RA-REQ-101"),
            new Seed(190, 7, "", "position RA-REQ-101"),
            new Seed(203, 7, "=1+1", "position RA-IMP-107"),
            new Seed(215, 8, "905000456", "mobile RA-REQ-107"),
            new Seed(240, 8, "không có", "mobile RA-REQ-107"),
            new Seed(262, 8, "", "mobile RA-REQ-101"),
            new Seed(281, 9, "6b15zz", "oldCertificateSerial RA-REQ-108"),
            new Seed(305, 9, "1.2E+15", "oldCertificateSerial RA-IMP-105"),
            new Seed(333, 10, "viettel", "simPki RA-REQ-109"),
            new Seed(402, 10, "Vinafone", "simPki RA-REQ-109"),
            new Seed(499, 1, "Ðặng Văn Én", "fullName RA-IMP-303"));

    private static List<ReadRow> rows() {
        Map<Integer, Seed> byRow = new HashMap<>();
        SEEDS.forEach(seed -> byRow.put(seed.row(), seed));
        List<List<String>> people = new ArrayList<>();
        for (int row = 2; row <= 501; row++) {
            // No SIM where it is not the fault itself: a wrong telephone number would be told twice.
            List<String> person = Files.person(row);
            person.set(10, "");
            Seed seed = byRow.get(row);
            if (seed != null) {
                person.set(seed.at(), seed.text());
            }
            people.add(person);
        }
        return Files.people(people);
    }

    private static RowContent judged(ReadRow row) {
        RowContent content = new RowContent(LineRules.cleaned(Files.form01(), row.values()), row.cells(), row.findings(), List.of());
        // Young people and other years of birth are doubts of the test data's own making.
        List<Found> found = RowJudge.findings(content, LineRules.judged(Files.form01(), content.values(), Files.TODAY)).stream()
                .filter(one -> !one.code().equals("RA-REQ-201")).toList();
        return content.judged(found);
    }

    @Test
    void five_hundred_rows_with_37_faults_give_exactly_those() {
        Set<String> wanted = new TreeSet<>();
        SEEDS.forEach(seed -> wanted.add(seed.row() + " " + seed.finding()));
        Set<String> found = new TreeSet<>();
        List<ReadRow> rows = rows();
        for (ReadRow row : rows) {
            judged(row).findings().forEach(one -> found.add(row.row() + " " + one.column() + " " + one.code()));
        }
        assertEquals(37, wanted.size());
        assertEquals(wanted, found);
        assertEquals(500, rows.size());
    }

    @Test
    void what_was_lost_is_proposed_where_it_can_be_known() {
        Map<Integer, String> proposals = new HashMap<>();
        rows().forEach(row -> judged(row).findings().stream().filter(one -> one.suggestion() != null).forEach(one -> proposals.put(row.row(), one.suggestion())));
        assertEquals("0905000456", proposals.get(215));
        assertEquals("Viettel", proposals.get(333));
        assertEquals("Sở Nội vụ", proposals.get(166));
        assertEquals("1980-05-12", proposals.get(41));
    }

    @Test
    void a_lost_leading_zero_is_proposed_and_never_put_back() {
        List<String> person = Files.person(5);
        person.set(2, "5/3/1985");
        person.set(3, "67085001234/10/5/2021, Cục CSQLHC");
        RowContent row = judged(Files.people(List.of(person)).get(0));
        assertEquals("67085001234", row.values().get("nationalId"));
        assertEquals(List.of("067085001234"), row.findings().stream().map(Found::suggestion).toList());
        assertEquals("RA-REQ-106", row.findings().get(0).code());
    }

    @Test
    void what_could_not_be_read_stays_out_of_a_draft_and_what_a_human_being_wrote_goes_in() {
        List<String> person = Files.person(5);
        person.set(1, "NguyÔn V¨n §øc");
        RowContent row = judged(Files.people(List.of(person)).get(0));
        assertEquals(false, row.safeValues().containsKey("fullName"));
        RowContent mended = row.with("fullName", "Nguyễn Văn Đức");
        assertEquals("Nguyễn Văn Đức", mended.safeValues().get("fullName"));
        assertEquals(List.of(), mended.reading());
        assertEquals(mended, RowContent.of(mended.json()), "kept as it is");
    }
}
