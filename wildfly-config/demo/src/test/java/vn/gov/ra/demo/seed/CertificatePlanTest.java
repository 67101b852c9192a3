package vn.gov.ra.demo.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.certificate.CertificateState;

class CertificatePlanTest {

    /** States that no certificate of the register rests in, or that only a request under way brings about. */
    private static final Set<CertificateState> NOT_SEEDED = EnumSet.of(CertificateState.EXPECTED);

    private static Map<CertificateState, Long> counts(SeedSize size) throws Exception {
        List<Unit> units = Unit.all();
        List<DemoPerson> staff = new People(LocalDate.of(2026, 11, 2)).staff(units.stream().filter(Unit::signsItself).toList(), size.each);
        List<CertificatePlan.Item> items = new CertificatePlan(size, Instant.parse("2026-11-02T01:00:00Z")).items(units, staff);
        assertEquals(size.certificates, items.size());
        return items.stream().collect(Collectors.groupingBy(CertificatePlan.Item::state, Collectors.counting()));
    }

    @ParameterizedTest
    @EnumSource(SeedSize.class)
    void there_are_some_in_every_state(SeedSize size) throws Exception {
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(NOT_SEEDED)), counts(size).keySet());
    }

    @Test
    void a_province_has_more_than_ten_thousand_in_force() throws Exception {
        long inForce = counts(SeedSize.PROVINCE).get(CertificateState.IN_FORCE);
        assertTrue(inForce > 10_200, () -> inForce + " in force");
    }

    @Test
    void in_the_demo_three_of_ten_people_have_a_revoked_one() throws Exception {
        assertEquals(180, counts(SeedSize.DEMO).get(CertificateState.REVOKED), 15);
    }
}
