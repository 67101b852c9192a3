package planted.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.function.Supplier;

/** Planted: files come in by every way there is, and nobody looks at them. */
public class OpenDoors {

    byte[] formPart(Part file) throws IOException {
        return file.getInputStream().readAllBytes();
    }

    void formPartToDisk(Part file) throws IOException {
        file.write("anywhere");
    }

    byte[] entityPart(EntityPart file) throws IOException {
        return file.getContent().readAllBytes();
    }

    byte[] bodyOfServlet(HttpServletRequest request) throws IOException {
        return request.getInputStream().readAllBytes();
    }

    Supplier<byte[]> base64InLambda(String file) {
        return () -> Base64.getMimeDecoder().decode(file);
    }

    @POST
    public int bodyOfResource(byte[] file) {
        return file.length;
    }

    @PUT
    public int streamOfResource(InputStream file) throws IOException {
        return file.read();
    }
}
