package vn.gov.ra.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/** One certificate as callers write it in JSON: PEM, or base64 of the DER. */
public final class PemText {

    /** The first certificate, whatever stands before it: tools write it out in words there. */
    private static final Pattern PEM = Pattern.compile("-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([^-]*)-----END ");

    private PemText() {
    }

    /** @throws DomainException {@link CertificateError#UNREADABLE} when it is no base64; whether it is a certificate is seen later */
    public static byte[] der(String text) {
        if (text == null || text.isBlank()) {
            throw new DomainException(CertificateError.UNREADABLE);
        }
        Matcher pem = PEM.matcher(text);
        String body = (pem.find() ? pem.group(1) : text).replaceAll("\\s", "");
        try {
            return Base64.getDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new DomainException(CertificateError.UNREADABLE);
        }
    }
}
