package planted.web.door;

import jakarta.servlet.http.Part;
import java.io.IOException;
import vn.gov.ra.document.Incoming;

/** Planted beside the open ones: a door with its gate. */
public class GuardedDoor {

    byte[] guarded(Part file) throws IOException {
        return Incoming.admitted(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
    }
}
