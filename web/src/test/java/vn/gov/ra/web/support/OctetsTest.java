package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dossiers/list", "/api/v1/certificates/g2/7a%3A01/status", "/%C4%90%E1%BA%AFk", "/Đắk", "/ocsp/MEIw%2FQ%3D%3D"})
    void an_address_in_utf_8_is_read(String path) {
        assertTrue(Octets.readable(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%ff%fe", "/a%C4", "/%C0%AF", "/%zz", "/%2", "/%", "/a%00b", "/%ED%A0%80"})
    void broken_octets_half_signs_and_zeros_are_not(String path) {
        assertFalse(Octets.readable(path));
    }
}
