package vn.gov.ra.web.pki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OcspPathTest {

    @Test
    void every_way_clients_write_the_request_is_read() {
        Random random = new Random(20_260_302);
        for (int i = 0; i < 500; i++) {
            byte[] request = new byte[20 + random.nextInt(100)];
            random.nextBytes(request);
            request[0] = 0x30;
            String base64 = Base64.getEncoder().encodeToString(request);
            String escaped = URLEncoder.encode(base64, StandardCharsets.US_ASCII);
            for (String path : List.of(base64, escaped, escaped.toLowerCase(java.util.Locale.ROOT).equals(escaped) ? escaped : escaped.replace("%2B", "%2b"),
                    "/" + base64, "//" + escaped, base64.replace("=", ""), Base64.getUrlEncoder().encodeToString(request), base64.replace('+', ' '))) {
                assertArrayEquals(request, OcspPath.request(path), path);
            }
        }
    }

    @Test
    void what_cannot_be_read_is_empty() {
        for (String path : List.of("", "/", "%", "%2", "%zz", "xin chào", "M*", "....")) {
            assertEquals(0, OcspPath.request(path).length, path);
        }
    }
}
