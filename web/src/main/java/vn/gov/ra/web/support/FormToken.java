package vn.gov.ra.web.support;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Proof that a form outside Faces was made by our page; Faces forms carry their view state instead. */
@Named("formToken")
@SessionScoped
public class FormToken implements Serializable {

    /** Name of the hidden field. */
    public static final String FIELD = "formToken";
    private static final long serialVersionUID = 1L;
    private static final int OCTETS = 24;
    private final String value = random();

    public String value() {
        return value;
    }

    /** @param sent what came with the form; null for nothing */
    public boolean matches(String sent) {
        return sent != null && MessageDigest.isEqual(value.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.US_ASCII));
    }

    private static String random() {
        byte[] bytes = new byte[OCTETS];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
