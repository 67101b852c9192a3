package vn.gov.ra.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void of_a_birthday_only_the_year_is_shown() {
        assertEquals("1985-**-**", Masked.date(LocalDate.of(1985, 3, 12)));
        assertEquals("1985-**-**", Masked.date("1985-03-12"));
        assertNull(Masked.date(null));
    }

    @Test
    void an_official_address_stays_and_a_private_one_keeps_its_first_letter() {
        assertEquals("hanh.tt@daknong.gov.vn", Masked.email("hanh.tt@daknong.gov.vn"));
        assertEquals("h***@gmail.com", Masked.email("hanh.tran1985@gmail.com"));
        assertEquals("H***@daknong.gov.vn.example", Masked.email("Hạnh@daknong.gov.vn.example"));
        assertNull(Masked.email(null));
        assertEquals("không phải thư", Masked.email("không phải thư"));
    }
}
