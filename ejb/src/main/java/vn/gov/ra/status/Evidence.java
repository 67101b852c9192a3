package vn.gov.ra.status;

import java.time.Instant;
import java.util.List;
import vn.gov.ra.certificate.ParsedCertificate;

/**
 * That a certificate was issued: it stands in the register, or was supplied whole with a signature that verified.
 *
 * @param registered stands in the register
 * @param ca it is a CA's certificate
 * @param crlUrls its distribution points
 */
public record Evidence(boolean registered, Instant notBefore, Instant notAfter, boolean ca, List<String> crlUrls) {

    public static Evidence of(ParsedCertificate certificate, boolean registered) {
        return new Evidence(registered, certificate.notBefore(), certificate.notAfter(), certificate.ca(), certificate.crlUrls());
    }
}
