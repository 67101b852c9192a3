package vn.gov.ra.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.Notice;

/** The subscriber's devices: which wait for the signature, and which are held. */
@Named("myTokens")
@RequestScoped
public class MyTokenPage {

    @Inject
    private TokenService tokens;
    @Inject
    private Notice notice;

    private List<TokenView> all;

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
