package vn.gov.ra.certificate;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That a certificate stands in the register, with what an answer about its status needs.
 *
 * @param ca it is a CA's certificate
 * @param crlUrls its distribution points
 */
public record IssuedCertificate(UUID authorityId, BigInteger serial, Instant notBefore, Instant notAfter, boolean ca, List<String> crlUrls) {

    public static IssuedCertificate of(UUID authorityId, ParsedCertificate parsed) {
        return new IssuedCertificate(authorityId, parsed.serial().value(), parsed.notBefore(), parsed.notAfter(), parsed.ca(), parsed.crlUrls());
    }
}
