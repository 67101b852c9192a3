package vn.gov.ra.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.request.OwnCertificateService;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.Notice;

/** What a subscriber has: devices that wait for the signature, devices that are held, certificates. */
@Named("myTokens")
@RequestScoped
public class MyTokenPage {

    @Inject
    private TokenService tokens;
    @Inject
    private OwnCertificateService own;
    @Inject
    private Notice notice;

    private List<TokenView> all;
    private List<CertificateView> certificates;

    /** Refused before anything of the page is sent. */
    public void load() {
        getAll();
    }

    public List<TokenView> getAll() {
        if (all == null) {
            all = tokens.mine();
        }
        return all;
    }

    public List<CertificateView> getCertificates() {
        if (certificates == null) {
            certificates = own.mine();
        }
        return certificates;
    }

    /** One that is over, or warns already, has nothing more to report. */
    public boolean mayBeReported(CertificateView certificate) {
        return certificate.localAlert() == null && (certificate.state() == CertificateState.IN_FORCE || certificate.state() == CertificateState.VERIFIED);
    }

    /** Devices with the agency, to be signed for. */
    public List<TokenView> getWaiting() {
        return getAll().stream().filter(this::waits).toList();
    }

    public List<TokenView> getOthers() {
        return getAll().stream().filter(one -> !waits(one)).toList();
    }

    /** Where it can still be reported lost. */
    public boolean mayBeLost(TokenView token) {
        return TokenStep.REPORT_TEMPORARILY_LOST.allowedFrom(token.state());
    }

    /** Missing for now: the certificate warns at once, and the loss is final after its term. */
    public String lost(UUID id, long seenVersion) {
        notice.done("token.mine.done.lost", tokens.take(id, TokenStep.REPORT_TEMPORARILY_LOST, seenVersion, null).serial());
        return "/tokens/mine?faces-redirect=true";
    }

    private boolean waits(TokenView token) {
        return token.state() == TokenState.AT_AGENCY && TokenStep.SUBSCRIBER_ACCEPTS.allowedFrom(token.state());
    }
}
