package vn.gov.ra.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.gov.ra.shared.DomainException;

/** One certificate as callers write it in JSON: PEM, or base64 of the DER. */
public final class PemText {

    private PemText() {
    }

    /** @throws DomainException {@link CertificateError#UNREADABLE} when it is no base64; whether it is a certificate is seen later */
    public static byte[] der(String text) {
        if (text == null || text.isBlank()) {
            throw new DomainException(CertificateError.UNREADABLE);
        }
        String body = text.replaceAll("-----(BEGIN|END) [A-Z0-9 ]*CERTIFICATE-----", "").replaceAll("\\s", "");
        try {
            return Base64.getDecoder().decode(body.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new DomainException(CertificateError.UNREADABLE);
        }
    }
}
