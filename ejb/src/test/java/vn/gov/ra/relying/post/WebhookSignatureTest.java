package vn.gov.ra.relying.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    /** The example of the standard's own libraries. */
    private static final String VECTOR = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void the_standards_own_vector_is_met() {
        assertEquals(VECTOR, WebhookSignature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY, List.of(SECRET)));
    }

    @Test
    void while_a_secret_is_changed_over_both_sign() {
        byte[] newer = new byte[32];

        String[] both = WebhookSignature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY, List.of(newer, SECRET)).split(" ");

        assertEquals(2, both.length);
        assertEquals(WebhookSignature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY, List.of(newer)), both[0]);
        assertEquals(VECTOR, both[1]);
    }

    @Test
    void a_secret_is_written_as_receivers_enter_it() {
        assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", WebhookSignature.text(SECRET));
    }
}
