package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStateChanged;
import vn.gov.ra.token.TokenStock;

/** A device that is lost for certain: whoever finds it must not sign with it, so its certificates are to be revoked in the same act (state-machines.md §5). */
@Dependent
class LostDevices {

    @Inject
    private TokenStock tokens;
    @Inject
    private EmergencyRequests emergencies;

    void onToken(@Observes TokenStateChanged news) {
        if (news.to() == TokenState.LOST && news.from() != TokenState.LOST) {
            emergencies.raiseForLost(tokens.locked(news.tokenId()));
        }
    }
}
