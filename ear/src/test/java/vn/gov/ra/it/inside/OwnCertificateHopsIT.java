package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.request.OwnCertificateService;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** A subscriber sees the own certificates alone, and says when a key is not safe any more. */
class OwnCertificateHopsIT extends Inside {

    private static final String SUBSCRIBER = "thuebao.xa";

    @Inject
    private OwnCertificateService own;
    @Inject
    private TokenService tokens;

    /** A colleague's certificate, made out to the subscriber. */
    private UUID ownCertificate() throws Exception {
        Holder holder = holder();
        String change = "update certificate set subscriber_id = (select s.id from subscriber s join app_user u on u.person_id = s.person_id and u.agency_id = s.agency_id"
                + " where u.username = '%s' and s.kind = 'PERSON') where id = '%s'";
        assertEquals(1, As.Sql.change(change.formatted(SUBSCRIBER, holder.certificate())));
        return holder.certificate();
    }

    @Test
    void a_compromised_key_is_told_by_whoever_has_it_and_warns_at_once() throws Exception {
        UUID strange = holder().certificate();
        UUID certificate = ownCertificate();
        List<CertificateView> mine = As.persona(SUBSCRIBER, own::mine);
        assertTrue(mine.stream().anyMatch(one -> one.id().equals(certificate)) && mine.stream().noneMatch(one -> one.id().equals(strange)), "the own ones alone");

        Thing thing = Thing.certificate(certificate);
        thing.isClosedTo(As.without("SUBSCRIBER"), () -> own.reportCompromise(certificate, "Có người biết mã PIN"));
        thing.isClosedTo(As.without("SUBSCRIBER"), own::mine);
        Thing.certificate(strange).refuses(CertificateError.NOT_FOUND, SUBSCRIBER, () -> own.reportCompromise(strange, "Không phải của tôi"));
        thing.refuses(RequestError.COMMENT_REQUIRED, SUBSCRIBER, () -> own.reportCompromise(certificate, " "));

        String code = As.persona(SUBSCRIBER, () -> own.reportCompromise(certificate, "Có người biết mã PIN"));

        UUID line = UUID.fromString(As.Sql.text("select id from request_line where code = '" + code + "'"));
        assertEquals("SUBMITTED REVOKE " + certificate, As.Sql.text("select state || ' ' || action || ' ' || target_certificate_id from request_line where id = '" + line + "'"));
        assertEquals("REVOCATION_PENDING", As.Sql.text("select local_alert from certificate where id = '" + certificate + "'"));
        assertTrue(As.Sql.text("select flags from request_line where id = '" + line + "'").contains("EMERGENCY"));
        Thing.line(line).wasDoneBy(SUBSCRIBER, "line.raise-emergency");
        thing.refuses(RequestError.OPEN_LINE_EXISTS, SUBSCRIBER, () -> own.reportCompromise(certificate, "Lần nữa"));
    }

    /** An official of no agency's accounts, such as one whose account the office opened: the person alone says what is the own. */
    @Test
    void an_account_of_no_agency_tells_a_compromise_and_a_loss_of_its_own() throws Exception {
        Holder mine = holder();
        UUID strange = holder().certificate();
        String agency = As.Sql.text("select agency_id from app_user where username = '" + SUBSCRIBER + "'");
        String person = As.Sql.text("select person_id from app_user where username = '" + SUBSCRIBER + "'");
        String account = "update app_user set agency_id = %s, person_id = '%s' where username = '" + SUBSCRIBER + "'";
        assertEquals(1, As.Sql.change(account.formatted("null", mine.person())));
        try {
            Thing.certificate(strange).refuses(CertificateError.NOT_FOUND, SUBSCRIBER, () -> own.reportCompromise(strange, "Không phải của tôi"));
            String code = As.persona(SUBSCRIBER, () -> own.reportCompromise(mine.certificate(), "Có người biết mã PIN"));
            assertEquals("SUBMITTED " + commune(), As.Sql.text("select l.state || ' ' || d.agency_id from request_line l join dossier d on d.id = l.dossier_id where l.code = '" + code + "'"),
                    "the certificate's agency owes the letter");

            TokenView device = As.persona(SUBSCRIBER, () -> tokens.visible(mine.token()));
            Thing.token(mine.token()).refuses(StateError.NOT_YOUR_STEP, SUBSCRIBER, () -> tokens.take(device.id(), TokenStep.UNLOCK, device.version(), null));
            As.persona(SUBSCRIBER, () -> tokens.take(device.id(), TokenStep.REPORT_TEMPORARILY_LOST, device.version(), "Để quên trên xe"));
            assertEquals("SUSPENDED", As.Sql.text("select state from token where id = '" + device.id() + "'"));
            Thing.token(mine.token()).wasDoneBy(SUBSCRIBER, "token.report-temporarily-lost");
        } finally {
            As.Sql.change(account.formatted("'" + agency + "'", person));
        }
    }
}
