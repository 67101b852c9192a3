package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.certificate.CertificateAddresses;
import vn.gov.ra.status.TestPki;

class FoundAddressesTest {

    private static final AllowedHosts HOSTS = AllowedHosts.of("ca.gov.vn, ocsp.ca.gov.vn:8080");
    private static final String ENTERED = "http://127.0.0.1:8280/crl/g2.crl";
    private static final String PUBLIC = "http://ca.gov.vn/pki/pub/crl/g2.crl";
    private static final String INTRANET = "http://ca.btc/pki/pub/crl/btc.crl";

    private final AuthorityState state = new AuthorityState(TestPki.g2().view("g2", ENTERED), RevocationLists.NONE, false);

    @Test
    void what_certificates_name_is_asked_only_where_the_host_is_allowed_or_has_another_place() {
        FoundAddresses found = new FoundAddresses(List.of(INTRANET, PUBLIC, ENTERED), List.of());
        assertEquals(List.of(ENTERED, PUBLIC), FoundAddresses.all(List.of(ENTERED), found.crl(), HOSTS, Map.of()));
        assertEquals(List.of(ENTERED, INTRANET, PUBLIC), FoundAddresses.all(List.of(ENTERED), found.crl(), HOSTS, Map.of("ca.btc", "ca.gov.vn")));
        assertEquals(List.of(ENTERED), FoundAddresses.all(List.of(ENTERED), found.crl(), AllowedHosts.NONE, Map.of()));
    }

    @Test
    void an_authority_asks_what_was_entered_first_and_a_list_may_name_either_as_its_point() {
        assertEquals(List.of(ENTERED), state.crlUrls());

        state.found(new FoundAddresses(List.of(PUBLIC), List.of("http://ocsp.ca.gov.vn:8080/", "http://ocsp.ca.gov.vn/")), HOSTS);

        assertEquals(List.of(ENTERED, PUBLIC), state.crlUrls());
        assertEquals(List.of("http://ocsp.ca.gov.vn:8080/"), state.ocspUrls(), "only that port is allowed");
        assertTrue(state.listPoints().contains(PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldap://ca.gov.vn/cn=CRL", "file:///etc/passwd", "http://ca.gov.vn.evil.example/x.crl", "http://user@ca.gov.vn/x.crl", "http://evil.example/?ca.gov.vn",
        "http:///x.crl", "http://ca.gov.vn@evil.example/", "không phải địa chỉ", "http://169.254.169.254/latest/meta-data", "//ca.gov.vn/x.crl"})
    void nothing_else_is_asked_whatever_it_looks_like(String address) {
        assertFalse(HOSTS.allows(address, Map.of()), address);
    }

    @Test
    void hosts_are_told_apart_by_their_name_in_any_case() {
        assertTrue(HOSTS.allows(URI.create("HTTPS://CA.gov.VN/a.crl")));
        assertTrue(HOSTS.allows(URI.create("http://ca.gov.vn:8443/a.crl")), "without a port, any");
        assertEquals(Set.of(), AllowedHosts.of(" ,, ").names());
    }

    @Test
    void a_register_full_of_odd_certificates_does_not_make_us_ask_everybody() {
        List<String> many = IntStream.range(0, 5000).mapToObj(i -> "http://ca.gov.vn/" + i + ".crl").toList();

        assertEquals(20, new FoundAddresses(many, many).crl().size());
    }

    @Test
    void responders_are_read_from_the_authority_information_access() throws Exception {
        TestPki g2 = TestPki.g2();
        assertEquals(List.of(), CertificateAddresses.ocsp(TestPki.encoded(g2.certificate())));
        assertEquals(List.of(), CertificateAddresses.ocsp(new byte[] {1}));
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(g2.certificate());
        builder.addExtension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
            new AccessDescription(AccessDescription.id_ad_caIssuers, new GeneralName(GeneralName.uniformResourceIdentifier, "http://ca.gov.vn/g2.cer")),
            new AccessDescription(AccessDescription.id_ad_ocsp, new GeneralName(GeneralName.uniformResourceIdentifier, "http://ocsp.ca.gov.vn/")),
            new AccessDescription(AccessDescription.id_ad_ocsp, new GeneralName(GeneralName.uniformResourceIdentifier, "ldap://ca.gov.vn/"))}));

        assertEquals(List.of("http://ocsp.ca.gov.vn/"), CertificateAddresses.ocsp(TestPki.encoded(builder.build(TestPki.signer(g2.pair())))));
    }
}
