package vn.gov.ra.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"H16", "H16.01", "H16.01.02", "H55.242", "G12.18", "G12.34.001.02.03"})
    void codes_of_decision_20_run_from_left_to_right(String code) {
        assertEquals(Optional.of(AgencyCodes.QD20), AgencyCodes.scheme(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.00.H41", "000.00.04.G14", "002.00.20.H13"})
    void codes_of_qcvn_102_end_with_the_province(String code) {
        assertEquals(Optional.of(AgencyCodes.QCVN102), AgencyCodes.scheme(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"28.22.H17", "H1", "h16", "H16.1", "H16.", "H16.01.02.03.04.05", "000.00.00.H4", "H16-01", ""})
    void malformed_codes_follow_no_scheme(String code) {
        assertEquals(Optional.empty(), AgencyCodes.scheme(code));
    }

    @Test
    void codes_are_trimmed_and_upper_case() {
        assertEquals("H16.01", AgencyCodes.clean(" h16.01\u00A0"));
        assertNull(AgencyCodes.clean("  "));
        assertEquals(Optional.empty(), AgencyCodes.scheme(null));
    }
}
