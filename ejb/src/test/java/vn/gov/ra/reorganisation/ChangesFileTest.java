package vn.gov.ra.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.shared.DomainException;

/** Many changes of offices from one list. */
class ChangesFileTest {

    private static List<NewChange> read(String text) {
        return ChangesFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_line_is_a_change_and_several_sources_stand_in_one_part() {
        List<NewChange> changes = read("\uFEFFkind;sources;code;name;agencyKind;level;parentCode;province\r\n"
                + "merge_new;H16.101 h16.102;H36.501;UBND xã Quảng Tín;UBND_XA;COMMUNE;H36;Lâm Đồng\r\n\r\nRENAME;H16.24;;Sở Khoa học và Công nghệ;;;;\r\n");

        assertEquals(List.of(ReorganisationKind.MERGE_NEW, ReorganisationKind.RENAME), changes.stream().map(NewChange::kind).toList());
        assertEquals(List.of("H16.101", "H16.102"), changes.get(0).sources());
        assertEquals(List.of("H36.501", "UBND xã Quảng Tín", "COMMUNE", "H36"), List.of(changes.get(0).code(), changes.get(0).name(), changes.get(0).level(), changes.get(0).parentCode()));
        assertEquals("Sở Khoa học và Công nghệ", changes.get(1).name());
    }

    @Test
    void a_domain_is_taken_with_and_without_its_sign() {
        NewChange change = read("kind,sources,fromDomain,toDomain\nEMAIL_DOMAIN,,@DakNong.gov.vn,lamdong.gov.vn\n").get(0);

        assertEquals(List.of(List.of(), "daknong.gov.vn", "lamdong.gov.vn"), List.of(change.sources(), change.fromDomain(), change.toDomain()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kind,name\\nRENAME,Tên mới | COLUMN_MISSING", "kind,sources\\nXOÁ,H16.01 | FILE_UNREADABLE", "kind,sources\\n\"RENAME,H16.01 | FILE_UNREADABLE"})
    void what_cannot_be_read_is_refused_with_its_reason(String text, ReorganisationError reason) {
        assertEquals(reason, assertThrows(DomainException.class, () -> read(text.replace("\\n", "\n"))).error());
    }

    @Test
    void more_changes_than_a_plan_may_have_are_refused() {
        String many = "kind,sources\n" + "DISSOLVE,H16.01\n".repeat(PlanChecks.MOST_CHANGES + 1);

        assertEquals(ReorganisationError.TOO_MANY, assertThrows(DomainException.class, () -> read(many)).error());
    }
}
