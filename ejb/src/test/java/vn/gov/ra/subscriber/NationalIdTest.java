package vn.gov.ra.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NationalIdTest {

    private static final LocalDate BORN_1985 = LocalDate.of(1985, 3, 2);

    @Test
    void a_number_that_fits_the_date_of_birth_raises_nothing() {
        assertEquals(List.of(), NationalId.warnings("067085001234", BORN_1985));
        assertEquals(List.of(), NationalId.warnings("067185001234", BORN_1985), "a woman of that century");
        assertEquals(List.of(), NationalId.warnings("067201001234", LocalDate.of(2001, 1, 1)));
        assertEquals(List.of(), NationalId.warnings("067085001234", null));
        assertEquals(List.of(), NationalId.warnings(null, BORN_1985));
    }

    @Test
    void another_year_or_an_unknown_province_warns() {
        assertEquals(List.of(SubscriberError.NATIONAL_ID_YEAR), NationalId.warnings("067086001234", BORN_1985));
        assertEquals(List.of(SubscriberError.NATIONAL_ID_PROVINCE), NationalId.warnings("000085001234", BORN_1985));
        assertEquals(List.of(SubscriberError.NATIONAL_ID_PROVINCE, SubscriberError.NATIONAL_ID_YEAR), NationalId.warnings("097285001234", BORN_1985));
    }

    @Test
    void old_numbers_of_nine_digits_are_history() {
        assertEquals(List.of(SubscriberError.OLD_NATIONAL_ID), NationalId.warnings("245123456", BORN_1985));
    }

    @Test
    void a_lost_leading_zero_is_proposed_when_the_year_fits() {
        assertEquals(Optional.of("067085001234"), NationalId.repaired("67085001234", BORN_1985));
        assertEquals(List.of(SubscriberError.NATIONAL_ID_LOST_ZERO), NationalId.warnings("67085001234", BORN_1985));
        assertEquals(Optional.empty(), NationalId.repaired("67086001234", BORN_1985));
        assertEquals(List.of(SubscriberError.BAD_NATIONAL_ID), NationalId.warnings("67086001234", BORN_1985));
    }

    @Test
    void blanks_and_dots_between_the_digits_do_not_count() {
        assertEquals("067085001234", NationalId.clean(" 067 085.001 234\u00A0"));
        assertTrue(NationalId.wellFormed("067085001234"));
        assertFalse(NationalId.wellFormed("06708500123x"));
        assertFalse(NationalId.wellFormed("٠٦٧٠٨٥٠٠١٢٣٤"));
    }

    @Test
    void a_person_is_never_printed_with_the_number() {
        assertFalse(new PersonDetails("Nguyễn Văn Đạt", BORN_1985, "067085001234", null, null, null, null).toString().contains("067085001234"));
    }
}
