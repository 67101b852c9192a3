package vn.gov.ra.relying.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.relying.AddressBlock;

class TargetRulesTest {

    private static final TargetRules STRICT = rules(false);
    private static final TargetRules OWN_NETWORK = rules(true, "10.20.0.0/16", "127.0.0.0/8", "::1");

    private static TargetRules rules(boolean http, String... privateTargets) {
        return new TargetRules(new WebhookConfig(http, List.of(privateTargets).stream().map(AddressBlock::parse).toList(), Duration.ofSeconds(2), Duration.ofHours(12),
                Duration.ofDays(1), Duration.ofDays(30), Duration.ofDays(90), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ioffice.daknong.gov.vn/hooks/ra?x=1", "https://203.162.4.190/hook", "https://[2402:800::1]:8443/hook", "HTTPS://Mot-Cua.Daknong.Gov.Vn/", "https://x.vn"})
    void addresses_of_the_public_network_are_taken(String target) {
        assertEquals(Optional.empty(), STRICT.against(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://127.1.2.3:8443/", "https://10.0.0.1/", "https://172.31.255.255/", "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data",
            "https://100.64.0.1/", "https://0.0.0.0/", "https://255.255.255.255/", "https://224.0.0.1/", "https://198.18.0.1/", "https://192.0.2.1/", "https://[::1]/", "https://[::]/",
            "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[::ffff:10.0.0.1]/", "https://[::127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://[64:ff9b::10.0.0.1]/",
            "https://[2002:7f00:1::]/", "https://[2001:0:7f00:1::]/", "https://[fe80::1]/", "https://[fc00::1]/", "https://[fd12:3456::1]/", "https://[fec0::1]/", "https://[ff02::1]/",
            "https://[2001:db8::1]/", "https://localhost/", "https://LOCALHOST:8443/", "https://a.localhost/"})
    void addresses_of_our_own_network_are_refused_when_they_are_entered(String target) {
        assertEquals(Optional.of("private"), STRICT.against(target));
    }

    /** Other ways to write 127.0.0.1 that a resolver may understand. */
    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://0x7f000001/", "https://0x7f.1/", "https://0177.0.0.1/", "https://127.1/", "https://127.0.1/", "https://0177.0.0.0x1/", "https://0/",
            "https://127.0.0.1./", "https://017700000001/", "https://1.2.3.4.5/", "https://256.1.1.1/"})
    void numbers_that_could_be_addresses_are_refused(String target) {
        assertTrue(STRICT.against(target).isPresent());
        assertTrue(OWN_NETWORK.against(target).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "daknong.gov.vn", "//daknong.gov.vn/", "https:/daknong.gov.vn", "https://", "https://user:pw@daknong.gov.vn/", "https://daknong.gov.vn/#x", "https://daknong.gov.vn:0/",
            "https://daknong.gov.vn:70000/", "https://daknong.gov.vn/ x", "https://daknong.gov.vn/\r\nX: y", "https://đắknông.vn/", "https://a_b.vn/", "https://[fe80::1%25eth0]/x", "https://-a.vn/"})
    void what_is_no_whole_plain_address_is_refused(String target) {
        assertTrue(STRICT.against(target).isPresent(), target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ioffice.daknong.gov.vn/", "ftp://ioffice.daknong.gov.vn/", "file://host/etc/passwd", "gopher://host/x"})
    void nothing_but_https_unless_the_configuration_says_so(String target) {
        assertEquals(Optional.of("scheme"), STRICT.against(target));
        assertEquals(target.startsWith("http:") ? Optional.empty() : Optional.of("scheme"), OWN_NETWORK.against(target));
    }

    @Test
    void the_configuration_opens_exactly_its_blocks() throws UnknownHostException {
        assertEquals(Optional.empty(), OWN_NETWORK.against("http://127.0.0.1:8080/hook"));
        assertEquals(Optional.empty(), OWN_NETWORK.against("https://localhost/"));
        assertEquals(Optional.of("private"), OWN_NETWORK.against("https://10.21.0.1/"));
        assertTrue(OWN_NETWORK.allows(InetAddress.getByName("10.20.255.1")));
        assertTrue(OWN_NETWORK.allows(InetAddress.getByName("::ffff:10.20.0.1")));
        assertFalse(OWN_NETWORK.allows(InetAddress.getByName("192.168.0.1")));
        assertFalse(OWN_NETWORK.allows(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "203.162.4.190", "223.255.255.255", "2402:800::1", "64:ff9b::203.162.4.190"})
    void public_addresses_are_connected_to(String address) throws UnknownHostException {
        assertTrue(STRICT.allows(InetAddress.getByName(address)));
    }
}
