package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Timer;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.StatusService;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.crl.CrlTimer;
import vn.gov.ra.status.ocsp.ResponderKeys;

/** Hop 10 through the services: what other systems are told of the certificate, before and after the CA revokes it. */
class StatusHopsIT extends Inside {

    @Inject
    private StatusService statuses;
    @Inject
    private CrlService lists;
    @Inject
    private CrlTimer timer;
    @Inject
    private ResponderKeys keys;

    /** Its library is for Linux on x86-64; whoever says otherwise by RA_OCSP_PROVIDER is asked by SigningProviderTest. */
    @Test
    void the_provider_delivered_with_the_server_signs_answers_where_its_library_runs() {
        boolean runs = "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));

        assertEquals(runs, "AmazonCorrettoCryptoProvider".equals(keys.local().provider()), keys.local().provider());
    }

    @Test
    void the_status_is_good_before_and_revoked_after_with_the_certificates_row() throws Exception {
        String certificate = "from certificate c join token t on t.line_id = c.line_id where t.id = '" + inUse() + "'";
        String serial = As.Sql.text("select c.serial " + certificate);
        assertEquals(StatusWord.good, statuses.publicStatus("g2", serial, null).status());

        revoke(serial);
        assertEquals(StatusWord.good, statuses.publicStatus("g2", serial, null).status(), "the portal knows what the list says, and has not fetched it");
        As.persona("quantri", () -> lists.refresh("g2"));

        assertEquals(StatusWord.revoked, statuses.publicStatus("g2", serial, null).status());
        assertEquals("keyCompromise", statuses.publicStatus("g2", serial, null).reason());
        assertEquals("REVOKED", As.Sql.text("select c.state " + certificate));
        Thing.certificate(UUID.fromString(As.Sql.text("select c.id " + certificate))).wasDoneBy("system", "certificate.seen-revoked");
    }

    @Test
    void the_timer_fetches_what_the_ca_published_without_anybody_asking() throws Exception {
        String serial = As.Sql.text("select c.serial from certificate c join token t on t.line_id = c.line_id where t.id = '" + inUse() + "'");
        timer.tick(due());
        BigInteger before = newest();

        revoke(serial);
        timer.tick(due());

        assertTrue(newest().compareTo(before) > 0, () -> "nothing newer than number " + before + " is kept");
        assertEquals(StatusWord.revoked, statuses.publicStatus("g2", serial, null).status());
        assertTrue(Outsider.names(lists.published("g2", false).der(), serial), "the list the portal gives out names it");
    }

    /** A device whose subscriber has accepted it; its certificate is in force. */
    private UUID inUse() throws Exception {
        UUID device = accepted().lines().get(0).tokenId();
        long seen = Long.parseLong(As.Sql.text("select version from token where id = '" + device + "'"));
        As.persona("vanthu.xa", () -> subscribers.accept(device, seen, SignatureMethod.SCAN, Pictures.scan(), "biên bản đã ký.png"));
        return device;
    }

    /** By the CA, which publishes a new list at once. */
    private static void revoke(String serial) throws Exception {
        operator("/revocations", "application/json", ("{\"issuer\":\"g2\",\"serial\":\"" + serial + "\",\"reason\":1}").getBytes(StandardCharsets.UTF_8));
    }

    private static BigInteger newest() throws Exception {
        return new BigInteger(As.Sql.text("select max(c.number) from crl c join authority a on a.id = c.authority_id where a.alias = 'g2' and not c.delta"));
    }

    /** The server's timer as it is when its interval is over. */
    private static Timer due() {
        return (Timer) Proxy.newProxyInstance(StatusHopsIT.class.getClassLoader(), new Class<?>[] {Timer.class},
                (proxy, method, arguments) -> method.getName().equals("getInfo") ? "crl.refresh" : null);
    }

    @Test
    void asking_is_refused_by_role_where_alerts_are_told() {
        assertThrows(EJBAccessException.class, () -> statuses.status("g2", "01", null));
        assertEquals(StatusWord.unknown, statuses.publicStatus("no-such-authority", "01", null).status(), "what is not known is an answer");
    }

    @Test
    void asking_is_refused_by_content() {
        assertEquals(CertificateError.BAD_SERIAL, assertThrows(DomainException.class, () -> statuses.publicStatus("g2", "không phải số", null)).error());
        assertEquals(StatusError.BAD_FINGERPRINT, assertThrows(DomainException.class, () -> statuses.publicStatusBySha256("12", null)).error());
    }

    @Test
    void fetching_the_list_is_refused_by_role_and_by_content() throws Exception {
        Thing crl = Thing.newIn("authority");
        crl.isClosedTo(As.without("ADMIN", "OFFICER"), () -> lists.refresh("g2"));
        crl.refuses(CertificateError.UNKNOWN_AUTHORITY, "quantri", () -> lists.refresh("no-such-authority"));
    }
}
