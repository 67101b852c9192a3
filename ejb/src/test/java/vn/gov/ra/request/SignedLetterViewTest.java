package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedLetterViewTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T02:30:00Z");

    @Test
    void what_is_kept_is_what_was_found() {
        SignedLetterView found = new SignedLetterView("ab", RECEIVED, "TOTAL_PASSED", List.of(
                new SignedLetterView.Signer(SignedLetterView.As.HEAD, "Bùi Quốc Trưởng", "g2", "b", "cd", "PAdES-BASELINE-T", "SHA256", RECEIVED.minusSeconds(90), RECEIVED.minusSeconds(60), false, "CRL 412"),
                new SignedLetterView.Signer(SignedLetterView.As.AGENCY, "Ủy ban nhân dân xã", "g2", "c", "ef", null, "SHA256", null, null, true, "CRL 412")), List.of("RA-REQ-223"));
        assertEquals(found, SignedLetterView.of(found.json()));
        assertEquals(List.of(RequestError.NO_AGENCY_SEAL), found.warned());
    }

    @Test
    void a_report_of_an_earlier_version_is_read() {
        SignedLetterView old = SignedLetterView.of("{\"sha256\":\"ab\",\"checkedAt\":\"2026-11-20T02:30:00Z\",\"signatures\":[{\"authority\":\"g2\",\"serial\":\"b\",\"sha256\":\"cd\","
                + "\"name\":\"Bùi Quốc Trưởng\",\"subFilter\":\"ETSI.CAdES.detached\",\"digest\":\"SHA256\",\"claimedAt\":\"null\",\"coversTo\":9000,\"evidence\":\"CRL 412\"}]}");
        assertNull(old.verdict());
        assertNull(old.signers().get(0).claimedAt());
        assertEquals(List.of(), old.warned());
        assertNull(SignedLetterView.of(null), "a scan");
    }
}
