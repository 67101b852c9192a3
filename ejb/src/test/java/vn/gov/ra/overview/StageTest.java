package vn.gov.ra.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.request.LineState;

class StageTest {

    private static final Set<LineState> THE_AGENCYS = EnumSet.of(LineState.DRAFT, LineState.AWAITING_AGENCY_SIGN);

    @ParameterizedTest
    @EnumSource(LineState.class)
    void a_line_under_way_stands_in_exactly_one_stage_and_every_other_in_none(LineState state) {
        long stages = Arrays.stream(Stage.values()).filter(stage -> stage.states().contains(state)).count();
        assertEquals(state.isFinal() || THE_AGENCYS.contains(state) ? 0 : 1, stages);
        assertEquals(stages == 1, Stage.of(state).isPresent());
    }

    @Test
    void half_of_the_stays_and_nine_of_ten_took_at_most_so_long() {
        StayTimes times = new StayTimes();
        List.of(0, 1, 1, 2, 2, 3, 4, 6, 9, 40).forEach(days -> times.add(days, 1));
        assertEquals(new StageTime(Stage.REVIEW, 10, 2, 9), times.of(Stage.REVIEW));
        times.add(0, 90);
        assertEquals(new StageTime(Stage.REVIEW, 100, 0, 0), times.of(Stage.REVIEW));
        assertEquals(new StageTime(Stage.AT_CA, 0, 0, 0), new StayTimes().of(Stage.AT_CA));
    }

    @Test
    void one_stay_is_its_own_median() {
        StayTimes times = new StayTimes();
        times.add(7, 1);
        assertEquals(new StageTime(Stage.LIST, 1, 7, 7), times.of(Stage.LIST));
    }

    @Test
    void nearly_all_is_not_all_and_a_target_is_met_exactly() {
        assertEquals(99.9, of(9_999, 10_000, 100).percent());
        assertTrue(of(3, 4, 75).met());
        assertTrue(!of(3, 4, 76).met());
        assertEquals(1, of(3, 4, 75).missing());
        assertEquals(100.0, of(0, 0, 100).percent());
        assertTrue(of(0, 0, 100).met());
    }

    private static Coverage of(long covered, long total, int target) {
        return new Coverage(AgencyLevel.COMMUNE, CoverageCategory.LEADER, covered, total, target, LocalDate.EPOCH, 0);
    }
}
