package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Transitions;

/** The random lives of {@link LineModel} get everywhere, and nowhere does a line stand still unless it is over. */
class LineHistoryTest {

    @Test
    void the_lives_reach_every_state() {
        LineModel model = new LineModel();
        for (long seed = 0; seed < 500; seed++) {
            model.accept(seed);
        }
        assertEquals(EnumSet.allOf(LineState.class), model.seen());
    }

    @Test
    void where_a_line_is_not_over_somebody_can_go_on() {
        for (LineState state : LineState.values()) {
            assertEquals(state.isFinal(), Transitions.isFinal(LineStep.class, state), state.name());
            assertTrue(state.isFinal() || Arrays.stream(LineStep.values()).anyMatch(step -> step.allowedFrom(state)), state.name());
        }
        assertFalse(LineState.SENT.isFinal());
    }
}
