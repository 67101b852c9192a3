package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.crl.RevocationIndex;

class OcspResponderTest {

    private static final BigInteger ISSUED = new BigInteger("7af2df52182653d3", 16);
    private static final BigInteger REVOKED = new BigInteger("2a05f812673607b0", 16);
    private static final AlgorithmIdentifier SHA1 = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);

    private static final OcspResponder.Relay NOT_RELAYED = (authority, ids, basis, now) -> {
        throw new AssertionError("asked upstream about " + authority.state().alias());
    };

    private final TestPki g2 = TestPki.g2();
    private final TestPki g1 = TestPki.authority(new org.bouncycastle.asn1.x500.X500Name("CN=Co quan chung thuc so Chinh phu,C=VN"), "g1");
    private final TestPki other = TestPki.authority(new org.bouncycastle.asn1.x500.X500Name("CN=CA khác,C=VN"), "khác");
    private final HeldInMemory ofG2 = new HeldInMemory(g2);
    private final HeldInMemory ofG1 = new HeldInMemory(g1);
    private final ResponderKey delegated = new ResponderKey(TestPki.pair("ocsp-g2").getPrivate(), g2.responder("ocsp-g2"));
    private final ResponderKey local = new ResponderKey(other.pair().getPrivate(), other.certificate());

    OcspResponderTest() {
        ofG2.accept(g2.list(7).revoked(REVOKED, NOW.minus(Duration.ofHours(2)), 1).der());
        ofG1.accept(g1.list(3).der());
    }

    private OcspAnswer ask(byte[] request, Instant now) {
        return ask(request, now, false);
    }

    private OcspAnswer ask(byte[] request, Instant now, boolean grace) {
        List<OcspSubject> authorities = List.of(new OcspSubject(ofG2.state("g2"), new IssuerHashes(g2.certificate()), issued(Set.of(ISSUED)::contains)),
                new OcspSubject(ofG1.state("g1"), new IssuerHashes(g1.certificate()), issued(serial -> true)));
        return new OcspResponder(Duration.ofDays(7), subject -> subject.state().alias().equals("g2") ? delegated : local, local, NOT_RELAYED, grace)
                .answer(request, authorities, () -> 0, now);
    }

    private static Function<BigInteger, Evidence> issued(Predicate<BigInteger> known) {
        return serial -> known.test(serial) ? new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of()) : null;
    }

    private static CertificateID id(TestPki issuer, BigInteger serial, AlgorithmIdentifier hash) throws Exception {
        return new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(hash), issuer.certificate(), serial);
    }

    private static byte[] request(Extensions extensions, CertificateID... ids) throws Exception {
        OCSPReqBuilder builder = new OCSPReqBuilder();
        for (CertificateID id : ids) {
            builder.addRequest(id);
        }
        if (extensions != null) {
            builder.setRequestExtensions(extensions);
        }
        return builder.build().getEncoded();
    }

    private static Extensions nonce(int octets) throws Exception {
        return new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(new DEROctetString(new byte[octets]).getEncoded())));
    }

    private BasicOCSPResp basic(byte[] request) throws Exception {
        OCSPResp response = new OCSPResp(ask(request, NOW).bytes());
        assertEquals(OCSPResp.SUCCESSFUL, response.getStatus());
        return (BasicOCSPResp) response.getResponseObject();
    }

    private int error(byte[] request, Instant now) throws Exception {
        OCSPResp response = new OCSPResp(ask(request, now).bytes());
        assertNull(response.getStatus() == OCSPResp.SUCCESSFUL ? null : response.getResponseObject());
        return response.getStatus();
    }

    @Test
    void good_revoked_and_unknown_are_told_apart_under_every_hash() throws Exception {
        for (ASN1ObjectIdentifier hash : List.of(OIWObjectIdentifiers.idSHA1, NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384,
                NISTObjectIdentifiers.id_sha512)) {
            AlgorithmIdentifier algorithm = new AlgorithmIdentifier(hash);
            BasicOCSPResp basic = basic(request(null, id(g2, ISSUED, algorithm), id(g2, REVOKED, algorithm), id(g2, BigInteger.TEN, algorithm)));

            assertEquals(CertificateStatus.GOOD, basic.getResponses()[0].getCertStatus());
            RevokedStatus revoked = assertInstanceOf(RevokedStatus.class, basic.getResponses()[1].getCertStatus());
            assertEquals(1, revoked.getRevocationReason());
            assertEquals(NOW.minus(Duration.ofHours(2)), revoked.getRevocationTime().toInstant());
            assertInstanceOf(UnknownStatus.class, basic.getResponses()[2].getCertStatus(), "a serial nobody issued is never good");
        }
    }

    private OcspAnswer askAboutUnissued(UnissuedAnswer chosen, Extensions extensions, BigInteger... serials) throws Exception {
        AuthorityState state = new AuthorityState(g2.view("g2", chosen), ofG2.index(), false);
        CertificateID[] ids = new CertificateID[serials.length];
        for (int i = 0; i < serials.length; i++) {
            ids[i] = id(g2, serials[i], SHA1);
        }
        return new OcspResponder(Duration.ofDays(7), subject -> delegated, local, NOT_RELAYED).answer(request(extensions, ids),
                List.of(new OcspSubject(state, new IssuerHashes(g2.certificate()), issued(Set.of(ISSUED)::contains))), () -> 0, NOW);
    }

    private static BasicOCSPResp successful(OcspAnswer answer) throws Exception {
        return (BasicOCSPResp) new OCSPResp(answer.bytes()).getResponseObject();
    }

    /** RFC 6960 §2.2 and §4.4.8, word for word. */
    @Test
    void where_an_authority_is_set_to_it_a_serial_nobody_issued_is_revoked_as_the_rfc_says() throws Exception {
        OcspAnswer answer = askAboutUnissued(UnissuedAnswer.REVOKED, nonce(16), BigInteger.TEN);
        BasicOCSPResp basic = successful(answer);

        RevokedStatus revoked = assertInstanceOf(RevokedStatus.class, basic.getResponses()[0].getCertStatus());
        assertEquals(6, revoked.getRevocationReason(), "certificateHold");
        assertEquals(Instant.EPOCH, revoked.getRevocationTime().toInstant());
        assertNull(basic.getResponses()[0].getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_crl), "no list names it");
        Extension extended = basic.getExtension(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.48.1.9"));
        assertArrayEquals(new byte[] {5, 0}, extended.getExtnValue().getOctets());
        assertFalse(extended.isCritical());
        assertNotNull(basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce));
        assertEquals("neverIssued", answer.kind().status());
        assertNull(askAboutUnissued(UnissuedAnswer.REVOKED, null, BigInteger.TEN).cacheable(), "it may be issued in a moment");
    }

    @Test
    void what_was_issued_is_told_alike_whatever_is_said_of_the_others() throws Exception {
        for (UnissuedAnswer chosen : UnissuedAnswer.values()) {
            BasicOCSPResp basic = successful(askAboutUnissued(chosen, null, ISSUED, REVOKED));
            assertEquals(CertificateStatus.GOOD, basic.getResponses()[0].getCertStatus(), chosen.name());
            assertEquals(1, assertInstanceOf(RevokedStatus.class, basic.getResponses()[1].getCertStatus()).getRevocationReason(), chosen.name());
            assertNull(basic.getExtension(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.48.1.9")), "only where it is needed");
        }
    }

    @Test
    void where_an_authority_is_set_to_it_a_serial_nobody_issued_is_unauthorized_alone_and_unknown_among_others() throws Exception {
        assertEquals(OCSPResp.UNAUTHORIZED, new OCSPResp(askAboutUnissued(UnissuedAnswer.UNAUTHORIZED, null, BigInteger.TEN).bytes()).getStatus());
        assertInstanceOf(UnknownStatus.class, successful(askAboutUnissued(UnissuedAnswer.UNAUTHORIZED, null, ISSUED, BigInteger.TEN)).getResponses()[1].getCertStatus());
    }

    @Test
    void no_choice_makes_a_serial_good_that_nobody_issued_and_without_a_list_none_says_anything() throws Exception {
        for (UnissuedAnswer chosen : UnissuedAnswer.values()) {
            for (int serial = 1; serial < 50; serial++) {
                OCSPResp response = new OCSPResp(askAboutUnissued(chosen, null, BigInteger.valueOf(serial)).bytes());
                assertTrue(response.getStatus() == OCSPResp.UNAUTHORIZED
                        || ((BasicOCSPResp) response.getResponseObject()).getResponses()[0].getCertStatus() != CertificateStatus.GOOD, chosen + " " + serial);
            }
            AuthorityState bare = new AuthorityState(g2.view("g2", chosen), (RevocationIndex) null, false);
            byte[] answer = new OcspResponder(Duration.ofDays(7), subject -> local, local, NOT_RELAYED).answer(request(null, id(g2, BigInteger.TEN, SHA1)),
                    List.of(new OcspSubject(bare, new IssuerHashes(g2.certificate()), issued(serial -> false))), () -> 0, NOW).bytes();
            assertEquals(OCSPResp.TRY_LATER, new OCSPResp(answer).getStatus(), chosen.name());
        }
    }

    @Test
    void the_signature_verifies_and_times_are_those_of_the_list() throws Exception {
        BasicOCSPResp basic = basic(request(null, id(g2, ISSUED, SHA1)));

        assertTrue(basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(delegated.certificate())));
        assertEquals(delegated.certificate(), basic.getCerts()[0]);
        assertEquals(NOW.minus(Duration.ofHours(1)), basic.getResponses()[0].getThisUpdate().toInstant());
        assertEquals(NOW.plus(Duration.ofHours(23)), basic.getResponses()[0].getNextUpdate().toInstant());
        assertEquals(NOW, basic.getProducedAt().toInstant());
    }

    @Test
    void authorities_with_different_signers_in_one_request_are_signed_locally() throws Exception {
        BasicOCSPResp basic = basic(request(null, id(g2, ISSUED, SHA1), id(g1, BigInteger.TEN, SHA1)));

        assertTrue(basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(local.certificate())));
    }

    @Test
    void foreign_certificates_are_unauthorized_alone_and_unknown_among_others() throws Exception {
        assertEquals(OCSPResp.UNAUTHORIZED, error(request(null, id(other, ISSUED, SHA1)), NOW));

        BasicOCSPResp mixed = basic(request(null, id(other, ISSUED, SHA1), id(g2, ISSUED, SHA1)));

        assertInstanceOf(UnknownStatus.class, mixed.getResponses()[0].getCertStatus());
        assertEquals(CertificateStatus.GOOD, mixed.getResponses()[1].getCertStatus());
    }

    @Test
    void without_a_list_in_date_the_answer_is_try_later() throws Exception {
        assertEquals(OCSPResp.TRY_LATER, error(request(null, id(g2, REVOKED, SHA1)), NOW.plus(Duration.ofHours(23))));
        List<OcspSubject> bare = List.of(new OcspSubject(new HeldInMemory(g2).state("g2"), new IssuerHashes(g2.certificate()), issued(serial -> true)));

        byte[] answer = new OcspResponder(Duration.ofDays(7), subject -> local, local, NOT_RELAYED).answer(request(null, id(g2, ISSUED, SHA1)), bare, () -> 0, NOW).bytes();

        assertEquals(OCSPResp.TRY_LATER, new OCSPResp(answer).getStatus());
    }

    /** As the portal asks itself before it is ready. */
    @Test
    void a_usual_question_is_given_a_nonce_and_stays_the_same_question() throws Exception {
        byte[] plain = OcspRequests.plain(new IssuerHashes(g2.certificate()), ISSUED);

        BasicOCSPResp basic = basic(OcspRequests.nonced(plain, new byte[32]));

        assertEquals(CertificateStatus.GOOD, basic.getResponses()[0].getCertStatus());
        assertArrayEquals(nonce(32).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).getEncoded(), basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).getEncoded());
    }

    @Test
    void nonces_of_1_to_128_octets_come_back_and_others_are_malformed() throws Exception {
        for (int octets = 1; octets <= 128; octets++) {
            Extension back = basic(request(nonce(octets), id(g2, ISSUED, SHA1))).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            assertArrayEquals(nonce(octets).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).getEncoded(), back.getEncoded());
        }
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(request(nonce(0), id(g2, ISSUED, SHA1)), NOW));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(request(nonce(129), id(g2, ISSUED, SHA1)), NOW));
        Extensions raw = new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new byte[] {1, 2, 3}));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(request(raw, id(g2, ISSUED, SHA1)), NOW));
    }

    /** RFC 6960 §4.1.2: who asks and whether it is signed changes nothing; §4.4.3: nor does what the client would like. */
    @Test
    void signed_requests_their_names_and_wishes_are_answered_like_others() throws Exception {
        OCSPReqBuilder builder = new OCSPReqBuilder().addRequest(id(g2, ISSUED, SHA1)).setRequestorName(new org.bouncycastle.asn1.x500.X500Name("CN=Một cửa điện tử"));
        builder.setRequestExtensions(new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_response, true,
                new org.bouncycastle.asn1.DERSequence(OCSPObjectIdentifiers.id_pkix_ocsp_basic).getEncoded())));
        byte[] signed = builder.build(TestPki.signer(other.pair()), new org.bouncycastle.cert.X509CertificateHolder[] {other.certificate()}).getEncoded();
        byte[] badly = signed.clone();
        badly[new org.bouncycastle.asn1.ASN1InputStream(signed).readObject().getEncoded().length - other.certificate().getEncoded().length - 40] ^= 1;

        assertEquals(CertificateStatus.GOOD, basic(signed).getResponses()[0].getCertStatus());
        assertEquals(CertificateStatus.GOOD, basic(badly).getResponses()[0].getCertStatus(), "its signature is not looked at");
    }

    @Test
    void a_revoked_certificate_is_told_with_the_list_it_was_found_in() throws Exception {
        BasicOCSPResp basic = basic(request(null, id(g2, REVOKED, SHA1), id(g2, ISSUED, SHA1)));

        Extension found = basic.getResponses()[0].getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_crl);
        org.bouncycastle.asn1.ocsp.CrlID list = org.bouncycastle.asn1.ocsp.CrlID.getInstance(found.getParsedValue());
        assertEquals(BigInteger.valueOf(7), list.getCrlNum().getValue());
        assertEquals(NOW.minus(Duration.ofHours(1)), list.getCrlTime().getDate().toInstant());
        assertTrue(!found.isCritical());
        assertNull(basic.getResponses()[1].getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_crl));
        assertNull(basic.getResponses()[0].getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff), "the list does not say how far back it reaches");
    }

    @Test
    void the_archive_cutoff_is_that_of_a_list_with_expired_certs_on_crl() throws Exception {
        Instant since = NOW.minus(Duration.ofDays(3650));
        ofG2.accept(g2.list(8).extension(Extension.expiredCertsOnCRL, false, new org.bouncycastle.asn1.DERGeneralizedTime(java.util.Date.from(since)))
                .revoked(REVOKED, NOW.minus(Duration.ofHours(2)), 1).der());

        for (BigInteger serial : List.of(ISSUED, REVOKED)) {
            Extension cutoff = basic(request(null, id(g2, serial, SHA1))).getResponses()[0].getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff);
            assertEquals(since, org.bouncycastle.asn1.ASN1GeneralizedTime.getInstance(cutoff.getParsedValue()).getDate().toInstant());
        }
    }

    @Test
    void what_an_answer_says_is_counted_by_its_word() throws Exception {
        assertEquals("good", ask(request(null, id(g2, ISSUED, SHA1)), NOW).kind().status());
        assertEquals("revoked", ask(request(null, id(g2, REVOKED, SHA1)), NOW).kind().status());
        assertEquals("unknown", ask(request(null, id(g2, BigInteger.TEN, SHA1)), NOW).kind().status());
        assertEquals("several", ask(request(null, id(g2, ISSUED, SHA1), id(g2, REVOKED, SHA1)), NOW).kind().status());
        assertEquals("unauthorized", ask(request(null, id(other, ISSUED, SHA1)), NOW).kind().status());
        assertEquals("tryLater", ask(request(null, id(g2, ISSUED, SHA1)), NOW.plus(Duration.ofHours(23))).kind().status());
        assertEquals("malformedRequest", ask(new byte[0], NOW).kind().status());
    }

    @Test
    void what_breaks_the_form_is_malformed() throws Exception {
        Extensions critical = new Extensions(new Extension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), true, DERNull.INSTANCE.getEncoded()));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(request(critical, id(g2, ISSUED, SHA1)), NOW));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(new byte[0], NOW));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error("xin chào".getBytes(java.nio.charset.StandardCharsets.UTF_8), NOW));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(request(null), NOW));
        List<CertificateID> many = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            many.add(id(g2, BigInteger.valueOf(i), SHA1));
        }
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(request(null, many.toArray(CertificateID[]::new)), NOW));
        assertEquals(10, basic(request(null, many.subList(0, 10).toArray(CertificateID[]::new))).getResponses().length);
        byte[] good = request(null, id(g2, ISSUED, SHA1));
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(java.util.Arrays.copyOf(good, good.length + 1), NOW));
    }

    @Test
    void no_bent_request_brings_anything_but_an_answer() throws Exception {
        byte[] good = request(nonce(16), id(g2, ISSUED, SHA1));
        for (int i = 0; i < good.length; i++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                byte[] bent = good.clone();
                bent[i] ^= (byte) bit;
                assertNotNull(new OCSPResp(ask(bent, NOW).bytes()));
            }
        }
        byte[] nested = new byte[4096];
        for (int i = 0; i < nested.length; i += 4) {
            int left = nested.length - i - 4;
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x82;
            nested[i + 2] = (byte) (left >> 8);
            nested[i + 3] = (byte) left;
        }
        assertEquals(OCSPResp.MALFORMED_REQUEST, error(nested, NOW));
    }

    @Test
    void a_version_other_than_one_is_malformed() throws Exception {
        byte[] good = request(null, id(g2, ISSUED, SHA1));
        org.bouncycastle.asn1.ASN1Sequence body = org.bouncycastle.asn1.ASN1Sequence.getInstance(
                org.bouncycastle.asn1.ASN1Sequence.getInstance(good).getObjectAt(0));
        byte[] second = new org.bouncycastle.asn1.DERSequence(new org.bouncycastle.asn1.DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {
            new org.bouncycastle.asn1.DERTaggedObject(true, 0, new org.bouncycastle.asn1.ASN1Integer(1)), body.getObjectAt(0)})).getEncoded();

        assertEquals(OCSPResp.MALFORMED_REQUEST, error(second, NOW));
    }

    @Test
    void only_single_answers_without_a_nonce_may_be_kept_and_unknown_never() throws Exception {
        OcspAnswer.Cacheable kept = ask(request(null, id(g2, ISSUED, SHA1)), NOW).cacheable();
        assertEquals(NOW.minus(Duration.ofHours(1)), kept.lastModified());
        assertEquals(NOW.plus(Duration.ofHours(23)), kept.expires());
        assertEquals(kept.expires(), kept.until());
        assertNotEquals(kept.tag(), ask(request(null, id(g2, ISSUED, SHA1)), NOW.plusSeconds(60)).cacheable().tag(), "the tag is of the octets, which say when");

        assertNull(ask(request(null, id(g2, BigInteger.TEN, SHA1)), NOW).cacheable());
        assertNull(ask(request(nonce(16), id(g2, ISSUED, SHA1)), NOW).cacheable());
        assertNull(ask(request(null, id(g2, ISSUED, SHA1), id(g2, REVOKED, SHA1)), NOW).cacheable());
    }

    @Test
    void only_a_certificate_the_authority_issued_for_it_is_a_delegation() {
        assertTrue(delegated.delegatedBy(g2.certificate()));
        assertTrue(!delegated.delegatedBy(g1.certificate()), "what was found of one authority is not said of another");
        assertTrue(delegated.delegatedBy(g2.certificate()));
        assertTrue(!new ResponderKey(TestPki.pair("leaf").getPrivate(), g2.leaf("CN=Nguyễn Thị Hường", BigInteger.TEN)).delegatedBy(g2.certificate()));
    }

    @Test
    void in_grace_a_list_past_its_end_still_says_what_it_revoked_for_good_and_nothing_else() throws Exception {
        BigInteger held = BigInteger.valueOf(4242);
        ofG2.accept(g2.list(8).revoked(REVOKED, NOW.minus(Duration.ofHours(2)), 1).revoked(held, NOW.minus(Duration.ofHours(1)), 6).der());
        Instant late = ofG2.index().nextUpdate(Duration.ofDays(7)).plusSeconds(1);

        OcspAnswer answer = ask(request(null, id(g2, REVOKED, CertificateID.HASH_SHA1)), late, true);
        BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer.bytes()).getResponseObject();
        assertTrue(basic.getResponses()[0].getCertStatus() instanceof RevokedStatus);
        assertEquals(ofG2.index().nextUpdate(Duration.ofDays(7)), basic.getResponses()[0].getNextUpdate().toInstant(), "it does not look newer than it is");
        assertNull(answer.cacheable(), "nobody may keep it");
        for (BigInteger other : List.of(ISSUED, held, BigInteger.valueOf(99_999))) {
            assertEquals(OCSPResp.TRY_LATER, new OCSPResp(ask(request(null, id(g2, other, CertificateID.HASH_SHA1)), late, true).bytes()).getStatus(), other.toString());
        }
        assertEquals(OCSPResp.TRY_LATER, new OCSPResp(ask(request(null, id(g2, REVOKED, CertificateID.HASH_SHA1)), late, false).bytes()).getStatus(), "nobody enabled it");
        assertNull(((BasicOCSPResp) new OCSPResp(ask(request(null, id(g2, ISSUED, CertificateID.HASH_SHA1)), NOW, true).bytes()).getResponseObject())
                .getResponses()[0].getCertStatus(), "in time nothing is other than without it");
    }
}
