package vn.gov.ra.demo.ca;

import static org.junit.jupiter.api.Assertions.*;
import static vn.gov.ra.demo.ca.DemoCa.HANH;
import static vn.gov.ra.demo.ca.DemoCa.NOON;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaStateTest {

    private static final int KEY_COMPROMISE = 1;

    @TempDir Path home;

    @Test
    void second_generation_looks_like_the_real_one() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            X509Certificate leaf = x509(ca.issue("g2", HANH, NOON, null).der());

            leaf.verify(x509(ca.certificate("g2")).getPublicKey());
            x509(ca.certificate("g2")).verify(x509(ca.certificate("g2root")).getPublicKey());
            assertTrue(leaf.getSubjectX500Principal().getName().contains("Nguyễn Thị Hạnh"));
            assertEquals(3072, ((RSAPublicKey) x509(ca.certificate("g2")).getPublicKey()).getModulus().bitLength(), "the authority's own key");
            assertEquals(1825, ChronoUnit.DAYS.between(leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant()));
            assertEquals("SHA256withRSA", leaf.getSigAlgName());
            assertEquals(List.of("2.16.704.1.1.1.1.1"), policies(leaf));
            assertEquals(List.of("2.16.704.1.1.1.1.1"), policies(x509(ca.certificate("g2"))));
            assertTrue(x509(ca.certificate("g2")).getSubjectX500Principal().getName().contains("(trình diễn)"), "nobody takes it for the real one");
        }
    }

    @Test
    void serials_of_the_second_generation_have_eight_octets_and_are_not_counted() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            List<BigInteger> serials = ca.issueAll("g2", java.util.Collections.nCopies(200, new IssueOrder(HANH, NOON, null))).stream().map(IssuedCertificate::serial).toList();

            for (BigInteger serial : serials) assertEquals(8, serial.toByteArray().length, serial.toString(16));
            assertEquals(200, serials.stream().distinct().count());
            assertNotEquals(serials.stream().sorted().toList(), serials);
        }
    }

    private static List<String> policies(X509Certificate certificate) throws Exception {
        CertificatePolicies policies = CertificatePolicies.fromExtensions(new X509CertificateHolder(certificate.getEncoded()).getExtensions());
        return Stream.of(policies.getPolicyInformation()).map(policy -> policy.getPolicyIdentifier().getId()).toList();
    }

    @Test
    void first_generation_is_plain_counted_sha1_and_common_name_first() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            X509CertificateHolder first = new X509CertificateHolder(ca.issue("g1", HANH, NOON, null).der());
            X509CertificateHolder second = new X509CertificateHolder(ca.issue("g1", HANH, NOON, null).der());
            X509Certificate leaf = x509(first.getEncoded());

            leaf.verify(x509(ca.certificate("g1")).getPublicKey());
            assertEquals(BCStyle.CN, first.getSubject().getRDNs()[0].getFirst().getType());
            assertEquals("Nguyen Thi Hanh", first.getSubject().getRDNs()[0].getFirst().getValue().toString());
            assertEquals("SHA1withRSA", leaf.getSigAlgName());
            assertEquals(first.getSerialNumber().add(BigInteger.ONE), second.getSerialNumber());
            assertNull(leaf.getExtendedKeyUsage());
            boolean[] usage = leaf.getKeyUsage();
            assertEquals(List.of(1), IntStream.range(0, usage.length).filter(i -> usage[i]).boxed().toList(), "nonRepudiation only");
        }
    }

    @Test
    void a_hundred_are_issued_in_order_under_different_serials() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            List<IssueOrder> orders = IntStream.range(0, 100).mapToObj(i -> new IssueOrder(HANH.withName("Y Thuỷ " + i), NOON, null)).toList();
            List<IssuedCertificate> issued = ca.issueAll("g2", orders);

            assertEquals(100, issued.stream().map(IssuedCertificate::serial).distinct().count());
            assertTrue(x509(issued.get(42).der()).getSubjectX500Principal().getName().contains("Y Thuỷ 42"));
        }
    }

    @Test
    void list_numbers_grow_and_a_revoked_certificate_is_on_the_next_list() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            IssuedCertificate certificate = ca.issue("g2", HANH, NOON, null);
            BigInteger before = ca.publish("g2").number();
            ca.revoke("g2", certificate.serial(), KEY_COMPROMISE, NOON);
            assertNull(entry(ca, certificate), "not before it is published");
            PublishedCrl after = ca.publish("g2");

            assertEquals(before.add(BigInteger.ONE), after.number());
            assertEquals(java.security.cert.CRLReason.KEY_COMPROMISE, entry(ca, certificate).getRevocationReason());
            assertEquals(NOON, entry(ca, certificate).getRevocationDate().toInstant());
            assertEquals(Duration.ofHours(24), Duration.between(after.thisUpdate(), after.nextUpdate()));
            crl(ca, "g2").verify(x509(ca.certificate("g2")).getPublicKey());
            crl(ca, "g2root").verify(x509(ca.certificate("g2root")).getPublicKey());
        }
    }

    @Test
    void a_hold_is_listed_and_gone_after_release() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            IssuedCertificate certificate = ca.issue("g1", HANH, NOON, null);
            ca.revoke("g1", certificate.serial(), Revocation.HOLD, NOON);
            ca.publish("g1");
            assertEquals(java.security.cert.CRLReason.CERTIFICATE_HOLD, entry(ca, certificate).getRevocationReason());

            ca.release("g1", certificate.serial(), NOON);
            ca.publish("g1");

            assertNull(entry(ca, certificate));
            assertEquals(409, assertThrows(CaRefusal.class, () -> ca.release("g1", certificate.serial(), NOON)).status());
        }
    }

    @Test
    void a_hold_may_become_final_and_then_stays() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            IssuedCertificate certificate = ca.issue("g2", HANH, NOON, null);
            ca.revoke("g2", certificate.serial(), Revocation.HOLD, NOON);
            ca.revoke("g2", certificate.serial(), KEY_COMPROMISE, NOON);

            assertEquals("CA-REVOKED", assertThrows(CaRefusal.class, () -> ca.revoke("g2", certificate.serial(), 4, NOON)).code());
            assertEquals("CA-NOT-HELD", assertThrows(CaRefusal.class, () -> ca.release("g2", certificate.serial(), NOON)).code());
            assertEquals(404, assertThrows(CaRefusal.class, () -> ca.revoke("g2", BigInteger.TEN, 4, NOON)).status());
            assertEquals(400, assertThrows(CaRefusal.class, () -> ca.revoke("g2", certificate.serial(), 7, NOON)).status());
        }
    }

    @Test
    void entries_of_expired_certificates_leave_the_list_when_told_so() throws Exception {
        try (CaState ca = DemoCa.open(home, DemoCa.OPTIONS.droppingExpired(), NOON)) {
            IssuedCertificate old = ca.issue("g2", HANH, NOON.minus(Duration.ofDays(100)), NOON.minus(Duration.ofDays(1)));
            ca.revoke("g2", old.serial(), KEY_COMPROMISE, NOON.minus(Duration.ofDays(50)));

            assertEquals(0, ca.publish("g2").entries());
            assertEquals(1, ca.publish("g2", NOON.minus(Duration.ofDays(2))).entries(), "it was still listed then");
            assertEquals(0, ca.publish("g2", NOON.minus(Duration.ofDays(60))).entries(), "not revoked yet");
        }
    }

    @Test
    void everything_is_there_again_after_a_restart_even_with_a_line_cut_short() throws Exception {
        IssuedCertificate kept;
        IssuedCertificate revoked;
        BigInteger number;
        String token;
        try (CaState ca = DemoCa.open(home)) {
            kept = ca.issue("g2", HANH, NOON, null);
            revoked = ca.issue("g1", HANH, NOON, null);
            ca.revoke("g1", revoked.serial(), KEY_COMPROMISE, NOON);
            number = ca.publish("g1").number();
            token = ca.nextTokenSerial();
        }
        Files.writeString(home.resolve("ca/journal.tsv"), "R\tg2\t" + kept.serialHex(), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        try (CaState ca = DemoCa.open(home)) {
            assertArrayEquals(kept.der(), ca.issued("g2", kept.serial()).der());
            assertNull(ca.revocation("g2", kept.serial()));
            assertEquals(KEY_COMPROMISE, ca.revocation("g1", revoked.serial()).reason());
            assertEquals(number, ca.crl("g1").number());
            assertEquals(number.add(BigInteger.ONE), ca.publish("g1").number());
            assertEquals("GCA01-2603-000001", token);
            assertEquals("GCA01-2603-000002", ca.nextTokenSerial());
            assertTrue(ca.issue("g1", HANH, NOON, null).serial().compareTo(revoked.serial()) > 0);
        }
        DemoCa.open(home).close();
    }

    @Test
    void lists_are_published_again_once_half_their_life_is_over() throws Exception {
        BigInteger number;
        try (CaState ca = DemoCa.open(home)) {
            number = ca.crl("g2").number();
            ca.publishDue();
            assertEquals(number, ca.crl("g2").number());
        }
        try (CaState ca = DemoCa.open(home, DemoCa.OPTIONS, NOON.plus(Duration.ofHours(13)))) {
            ca.publishDue();
            assertEquals(number.add(BigInteger.ONE), ca.crl("g2").number());
        }
    }

    @Test
    void a_seeder_beside_the_running_operator_and_it_see_each_other() throws Exception {
        try (CaState operator = DemoCa.open(home); CaState seeder = DemoCa.open(home)) {
            IssuedCertificate seeded = seeder.issue("g1", HANH, NOON, null);
            assertEquals(seeded.serial().add(BigInteger.ONE), operator.issue("g1", HANH, NOON, null).serial());
            operator.revoke("g1", seeded.serial(), KEY_COMPROMISE, NOON);
            assertEquals(409, assertThrows(CaRefusal.class, () -> seeder.revoke("g1", seeded.serial(), KEY_COMPROMISE, NOON)).status());
            BigInteger number = seeder.publish("g1").number();

            assertEquals(number, operator.crl("g1").number());
            assertEquals(1, operator.crl("g1").entries());
            assertEquals(number.add(BigInteger.ONE), operator.publish("g1").number());
            assertNotEquals(seeder.nextTokenSerial(), operator.nextTokenSerial());
        }
    }

    @Test
    void two_that_issue_at_once_lose_nothing() throws Exception {
        try (CaState one = DemoCa.open(home); CaState two = DemoCa.open(home)) {
            List<IssueOrder> orders = java.util.Collections.nCopies(20, new IssueOrder(HANH, NOON, null));
            CompletableFuture<List<IssuedCertificate>> first = CompletableFuture.supplyAsync(() -> one.issueAll("g1", orders));
            CompletableFuture<List<IssuedCertificate>> second = CompletableFuture.supplyAsync(() ->
                    IntStream.range(0, 20).mapToObj(i -> two.issue("g1", HANH, NOON, null)).toList());

            long serials = Stream.concat(first.get().stream(), second.get().stream()).map(IssuedCertificate::serial).distinct().count();
            assertEquals(40, serials);
            for (IssuedCertificate certificate : second.get()) assertNotNull(one.issued("g1", certificate.serial()));
        }
    }

    @Test
    void operator_and_demo_may_share_one_directory() throws Exception {
        try (CaState ca = CaState.open(home, home, DemoCa.OPTIONS, java.time.Clock.fixed(NOON, java.time.ZoneOffset.UTC))) {
            ca.personaKeys(Map.of("vanthu.xa", HANH));
            try (Stream<Path> keys = Files.list(home.resolve("keys"))) {
                assertEquals(List.of("vanthu.xa.p12"), keys.map(k -> k.getFileName().toString()).toList(), "personas only");
            }
        }
    }

    @Test
    void personas_keep_their_keys_and_secrets_are_readable_to_the_owner_only() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            Map<String, SubjectSpec> personas = Map.of("thutruong.xa", HANH, "vanthu.xa", HANH.withName("Đinh Văn Ất"));
            Map<String, byte[]> first = ca.personaKeys(personas);
            Map<String, byte[]> second = ca.personaKeys(personas);

            assertArrayEquals(first.get("vanthu.xa"), second.get("vanthu.xa"));
            KeyStore store = KeyStores.load(home.resolve("demo/keys/thutruong.xa.p12"), "demo".toCharArray());
            assertArrayEquals(first.get("thutruong.xa"), store.getCertificate("thutruong.xa").getEncoded());
            assertEquals(3, store.getCertificateChain("thutruong.xa").length);
            for (String secret : List.of("demo/keys/vanthu.xa.p12", "demo/responder.password", "demo/responder-g2.p12", "ca/authority/ca.p12", "ca/authority/password"))
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(secret))), secret);
        }
    }

    @Test
    void the_portal_gets_a_delegated_and_a_locally_trusted_responder() throws Exception {
        try (CaState ca = DemoCa.open(home)) {
            char[] password = Files.readString(home.resolve("demo/responder.password")).toCharArray();
            X509Certificate delegated = (X509Certificate) KeyStores.load(home.resolve("demo/responder-g2.p12"), password).getCertificate("responder");
            X509Certificate local = (X509Certificate) KeyStores.load(home.resolve("demo/responder-local.p12"), password).getCertificate("responder");

            delegated.verify(x509(ca.certificate("g2")).getPublicKey());
            local.verify(local.getPublicKey());
            assertEquals(List.of("1.3.6.1.5.5.7.3.9"), delegated.getExtendedKeyUsage());
            assertNotNull(delegated.getExtensionValue("1.3.6.1.5.5.7.48.1.5"), "id-pkix-ocsp-nocheck");
            assertEquals("EC", delegated.getPublicKey().getAlgorithm());
        }
    }

    private static X509CRLEntry entry(CaState ca, IssuedCertificate certificate) throws Exception {
        return crl(ca, certificate.authority()).getRevokedCertificate(certificate.serial());
    }

    private static X509CRL crl(CaState ca, String alias) throws Exception {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(ca.crl(alias).der()));
    }

    private static X509Certificate x509(byte[] der) throws Exception {
        return KeyStores.certificate(der);
    }
}
