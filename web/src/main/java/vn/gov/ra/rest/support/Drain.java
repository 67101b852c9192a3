package vn.gov.ra.rest.support;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Takes what is still coming of a refused body and forgets it: a caller who is answered while sending may see a cut line instead of the answer. */
public final class Drain {

    private static final int PIECE = 65_536;

    private Drain() {
    }

    /** Up to what the server itself takes ({@code ra.http.drain}). Whoever asks before sending (RFC 9110 §10.1.1) has not sent anything. */
    public static void all(HttpServletRequest request, InputStream body) {
        if (request.getHeader("Expect") != null) {
            return;
        }
        byte[] piece = new byte[PIECE];
        try {
            while (body != null && body.read(piece) >= 0) {
                // forgotten
            }
        } catch (IOException gone) {
            // Whoever has hung up, or sends more than the server takes, is not waiting for this answer.
        }
    }
}
