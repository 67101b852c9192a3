package vn.gov.ra.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final String NUMBER = "067085001234";
    private static final String PURPOSE = "person.national_id";

    private final SecretBox box = new SecretBox(new SecretKeys(key(1), key(2), key(3)));

    private static byte[] key(int octet) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) octet);
        return key;
    }

    @Test
    void what_is_sealed_opens_again() {
        assertEquals(NUMBER, box.openText(box.sealText(NUMBER, PURPOSE), PURPOSE));
        assertArrayEquals(new byte[0], box.open(box.seal(new byte[0], PURPOSE), PURPOSE));
        assertNull(box.openText(box.sealText(null, PURPOSE), PURPOSE));
    }

    @Test
    void a_sealed_value_cannot_be_moved_to_another_column() {
        byte[] sealed = box.sealText(NUMBER, PURPOSE);

        assertThrows(IllegalStateException.class, () -> box.openText(sealed, "request_line.payload"));
    }

    @Test
    void one_changed_bit_or_another_key_does_not_open() {
        byte[] sealed = box.sealText(NUMBER, PURPOSE);
        byte[] changed = sealed.clone();
        changed[sealed.length - 1] ^= 1;
        SecretBox other = new SecretBox(new SecretKeys(key(9), key(2), key(3)));

        assertThrows(IllegalStateException.class, () -> box.openText(changed, PURPOSE));
        assertThrows(IllegalStateException.class, () -> other.openText(sealed, PURPOSE));
    }

    @Test
    void the_same_number_sealed_twice_looks_different_and_hashes_alike() {
        assertFalse(Arrays.equals(box.sealText(NUMBER, PURPOSE), box.sealText(NUMBER, PURPOSE)));
        assertEquals(box.lookupHash(NUMBER), box.lookupHash(NUMBER));
        assertNotEquals(box.lookupHash(NUMBER), box.lookupHash("067085001235"));
        assertEquals(64, box.lookupHash(NUMBER).length());
    }

    @Test
    void numbers_are_shown_masked() {
        assertEquals("067******234", SecretBox.mask(NUMBER));
        assertEquals("********", SecretBox.mask("12345678"));
        assertNull(SecretBox.mask(null));
    }
}
