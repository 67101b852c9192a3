package vn.gov.ra.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** The subscriber's devices: which wait for the signature, and which are held. */
@Named("myTokens")
@RequestScoped
public class MyTokenPage {

    @Inject
    private TokenService tokens;

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

    private boolean waits(TokenView token) {
        return token.state() == TokenState.AT_AGENCY && TokenStep.SUBSCRIBER_ACCEPTS.allowedFrom(token.state());
    }
}
