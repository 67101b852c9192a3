package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRevoked;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStateChanged;
import vn.gov.ra.token.TokenStock;

/** Lines follow what becomes of their devices and certificates, in the same transaction. News that fits no step of the table changes nothing. */
@Dependent
class LineNews {

    @Inject
    private RequestRepository requests;
    @Inject
    private LineSteps steps;
    @Inject
    private TokenStock tokens;

    void onToken(@Observes TokenStateChanged news) {
        RequestLine made = news.lineId() == null ? null : requests.line(news.lineId()).orElse(null);
        if (made != null && made.action() != RequestAction.REVOKE) {
            onItsWay(made, news);
        }
        for (RequestLine asked : requests.fulfilledAbout(news.tokenId())) {
            if (asked.action() == RequestAction.REVOKE) {
                if (!news.to().away()) {
                    follow(asked, LineStep.NO_PHYSICAL_PART);
                }
            } else if (news.from() == TokenState.LOCKED && news.to() == TokenState.IN_USE) {
                follow(asked, LineStep.NO_PHYSICAL_PART);   // unlocked where it is
            } else {
                onItsWay(asked, news);
            }
        }
    }

    private void onItsWay(RequestLine line, TokenStateChanged news) {
        switch (news.to()) {
            case IN_TRANSIT, AT_AGENCY -> follow(line, LineStep.MINUTES_ISSUED);
            case IN_USE -> {
                follow(line, LineStep.MINUTES_ISSUED);
                follow(line, LineStep.SUBSCRIBER_ACCEPTED);
            }
            case RESERVED -> {
                if (news.from() == TokenState.IN_TRANSIT) {
                    follow(line, LineStep.DECLINED);
                }
            }
            default -> {
                // The other moves of a device are no steps of the line it was made for.
            }
        }
    }

    /** The lists are what fulfils a request to revoke, not a letter that says so. */
    void onRevoked(@Observes CertificateRevoked news) {
        for (RequestLine line : requests.sentRevocationsOf(news.certificateId())) {
            follow(line, LineStep.RESULT_MATCHED);
            UUID device = line.targetTokenId();
            if (device == null || !tokens.locked(device).state().away()) {
                follow(line, LineStep.NO_PHYSICAL_PART);
            }
        }
    }

    private void follow(RequestLine line, LineStep step) {
        if (step.allowedFrom(line.state())) {
            steps.effect(line, step, LineChange.none());
        }
    }
}
