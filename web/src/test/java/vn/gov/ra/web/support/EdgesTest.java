package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.result.MatchLevel;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.LineState;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.State;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.token.TokenState;

class EdgesTest {

    @ParameterizedTest
    @ValueSource(strings = {"01/02/2026", "1/2/2026", "1-2-2026", "01.02.2026", "1.2.26", "1/2/26", "01022026", "010226", "1 / 2 / 2026", "1 2 2026", "2026-02-01"})
    void dates_are_read_as_people_type_them(String typed) {
        assertEquals(LocalDate.of(2026, 2, 1), LocalDateConverter.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026/02/01", "02/13/2026", "12/31/26", "tomorrow", "00/01/2026", "1022026", "1/2/026"})
    void what_is_no_date_is_none(String typed) {
        assertNull(LocalDateConverter.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanthu.xa", " VANTHU.XA ", "vanthu xa"})
    void the_word_that_confirms_is_taken_as_people_type_it(String typed) {
        assertTrue(TypedWord.same("vanthu.xa", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vanthu", "vanthu.xaa"})
    void another_word_confirms_nothing(String typed) {
        assertFalse(TypedWord.same("vanthu.xa", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", "", "/a\r\nSet-Cookie: x"})
    void nobody_is_led_elsewhere(String back) {
        assertEquals("/", LocalPath.orHome(back));
    }

    @Test
    void a_path_of_the_portal_is_kept() {
        assertEquals("/dossiers/view?id=01a2&tab=2", LocalPath.orHome("/dossiers/view?id=01a2&tab=2"));
        assertEquals("/", LocalPath.orHome(null));
    }

    @Test
    void a_harmless_correlation_id_is_taken_over_and_another_replaced() {
        assertEquals("iOffice-2026.1", CallContextFilter.correlation("iOffice-2026.1"));
        assertNotEquals("a\nb", CallContextFilter.correlation("a\nb"));
        assertNotEquals("x".repeat(65), CallContextFilter.correlation("x".repeat(65)));
    }

    /** A state that somebody works on is not shown as if it were over. */
    @Test
    void every_state_with_work_has_a_tone() {
        Set<String> toneless = Stream.<State[]>of(LineState.values(), BatchState.values(), CertificateState.values(), TokenState.values(), MinutesState.values())
                .flatMap(Stream::of).filter(state -> state.attention().isWork()).map(state -> ((Enum<?>) state).name())
                .filter(name -> !Tones.known().contains(name)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), toneless);
    }

    /** What is not named has none because it is over: each such word was looked at. */
    @Test
    void every_word_of_a_badge_has_a_tone_or_is_over() {
        Set<String> over = Set.of("VOID", "WITHDRAWN", "LAPSED", "DISCARDED", "CANCELLED", "SUPERSEDED", "ENDED", "CLOSED", "DESTROYED");
        Set<String> toneless = Stream.<Enum<?>[]>of(LineState.values(), BatchState.values(), CertificateState.values(), TokenState.values(), MinutesState.values(),
                        DossierState.values(), ImportState.values(), MatchLevel.values(), LineOutcome.values())
                .flatMap(Stream::of).map(Enum::name).filter(name -> !Tones.known().contains(name) && !over.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), toneless);
    }

    @Test
    void every_status_word_has_a_label() {
        for (StatusWord word : StatusWord.values()) {
            assertTrue(Messages.optionalLabel("web.status." + word, Messages.VI).isPresent(), word.name());
        }
    }
}
