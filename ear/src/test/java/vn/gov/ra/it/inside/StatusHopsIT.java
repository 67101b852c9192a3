package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.handover.SubscriberHandoverService;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.StatusService;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.crl.CrlService;

/** Hop 10 through the services: what other systems are told of the certificate, before and after the CA revokes it. */
class StatusHopsIT extends Inside {

    @Inject
    private SubscriberHandoverService subscribers;
    @Inject
    private StatusService statuses;
    @Inject
    private CrlService lists;

    @Test
    void the_status_is_good_before_and_revoked_after_with_the_certificates_row() throws Exception {
        UUID device = accepted().lines().get(0).tokenId();
        String certificate = "from certificate c join token t on t.line_id = c.line_id where t.id = '" + device + "'";
        String serial = As.Sql.text("select c.serial " + certificate);
        long seen = Long.parseLong(As.Sql.text("select version from token where id = '" + device + "'"));
        As.persona("vanthu.xa", () -> subscribers.accept(device, seen, SignatureMethod.SCAN, Pictures.scan(), "biên bản đã ký.png"));
        assertEquals(StatusWord.good, statuses.publicStatus("g2", serial, null).status());

        operator("/revocations", "application/json", ("{\"issuer\":\"g2\",\"serial\":\"" + serial + "\",\"reason\":1}").getBytes(StandardCharsets.UTF_8));
        assertEquals(StatusWord.good, statuses.publicStatus("g2", serial, null).status(), "the portal knows what the list says, and has not fetched it");
        As.persona("quantri", () -> lists.refresh("g2"));

        assertEquals(StatusWord.revoked, statuses.publicStatus("g2", serial, null).status());
        assertEquals("keyCompromise", statuses.publicStatus("g2", serial, null).reason());
        assertEquals("REVOKED", As.Sql.text("select c.state " + certificate));
        Thing.certificate(UUID.fromString(As.Sql.text("select c.id " + certificate))).wasDoneBy("system", "certificate.seen-revoked");
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
