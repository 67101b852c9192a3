package vn.gov.ra.signature;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignedCopyTest {

    private static final byte[] LETTER = TestSigner.letter("12/CV-UBND de nghi cap chung thu so cho 03 ca nhan");
    private static final TestSigner HEAD = TestSigner.named("Bùi Quốc Trưởng", 21);

    @Test
    void letter_with_signatures_appended_is_the_own_letter() {
        assertTrue(SignedCopy.carries(HEAD.sign(LETTER), LETTER));
        assertTrue(SignedCopy.carries(TestSigner.named("Dấu cơ quan", 22).sign(HEAD.sign(LETTER)), LETTER));
    }

    @Test
    void another_letter_is_not_however_well_it_is_signed() {
        assertFalse(SignedCopy.carries(HEAD.sign(TestSigner.letter("13/CV-UBND de nghi cap chung thu so cho 30 ca nhan")), LETTER));
    }

    @Test
    void letter_written_on_before_it_was_signed_is_not_the_one_that_was_shown() {
        assertFalse(SignedCopy.carries(HEAD.signAfterWriting(LETTER, "va thu hoi tat ca chung thu so khac"), LETTER));
    }

    @Test
    void shorter_file_is_not() {
        assertFalse(SignedCopy.carries(new byte[] {'%', 'P'}, LETTER));
    }
}
