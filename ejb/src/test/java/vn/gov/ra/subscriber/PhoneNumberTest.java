package vn.gov.ra.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"0255.3822855,02553822855", "(84-4) 3821 5137,0438215137", "84912000001,0912000001", "+84 912 000 001,0912000001", "0912 000 001,0912000001",
        "8043100,8043100", "+84 0912000001,0912000001", "hỏi văn thư,hỏi văn thư"})
    void numbers_are_kept_in_the_national_form(String typed, String kept) {
        assertEquals(kept, PhoneNumber.normalise(typed));
    }

    @Test
    void mobile_numbers_have_ten_digits_and_a_mobile_prefix() {
        assertTrue(PhoneNumber.mobile("0912000001"));
        assertFalse(PhoneNumber.mobile("02553822855"));
        assertFalse(PhoneNumber.mobile("091200000"));
        assertFalse(PhoneNumber.mobile(null));
    }

    @Test
    void the_international_form_is_e164() {
        assertEquals("+84912000001", PhoneNumber.international("0912000001"));
        assertNull(PhoneNumber.international("8043100"));
        assertNull(PhoneNumber.normalise(" "));
    }
}
