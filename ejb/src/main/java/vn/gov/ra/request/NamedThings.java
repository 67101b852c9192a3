package vn.gov.ra.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenView;

/**
 * What the registers have by the numbers that some lines name; asked once for all of these lines.
 *
 * @param certificates by serial, of several authorities in the order of their aliases
 * @param tokens by serial
 * @param holding devices that carry the certificates, by certificate
 * @param kinds of the subscribers of certificates and devices
 * @param persons by personal number as it is written
 */
record NamedThings(Map<String, List<CertificateView>> certificates, Map<String, TokenView> tokens, Map<UUID, List<TokenView>> holding, Map<UUID, SubjectKind> kinds,
        Map<String, PersonView> persons) {

    /** Null where nobody is known by the number of the line. */
    PersonView person(Map<String, String> values) {
        return persons.get(values.getOrDefault("nationalId", ""));
    }
}
