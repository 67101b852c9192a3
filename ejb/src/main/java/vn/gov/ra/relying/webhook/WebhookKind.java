package vn.gov.ra.relying.webhook;

import java.util.Arrays;
import java.util.Optional;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.status.AgeAlarm;

/** What can be told. The wire name is the {@code type} of the CloudEvent. */
public enum WebhookKind implements Labelled {
    CERTIFICATE_REVOKED("certificate.revoked"),
    CERTIFICATE_ON_HOLD("certificate.onHold"),
    CERTIFICATE_RELEASED("certificate.released"),
    CERTIFICATE_EXPIRING("certificate.expiring"),
    CERTIFICATE_SUPERSEDED("certificate.superseded"),
    CRL_UPDATED("crl.updated"),
    CRL_STALE("crl.stale"),
    CRL_EXPIRED("crl.expired"),
    /** Asked for by whoever keeps the subscription; nobody subscribes to it. */
    PING("ping");

    private final String wire;

    WebhookKind(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    static Optional<WebhookKind> of(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire) && kind != PING).findFirst();
    }

    /** Half of the window is the operators' concern alone. */
    static Optional<WebhookKind> of(AgeAlarm alarm) {
        return switch (alarm) {
            case HALF -> Optional.empty();
            case MOST -> Optional.of(CRL_STALE);
            case ENDED -> Optional.of(CRL_EXPIRED);
        };
    }

    @Override
    public String labelKey() {
        return "relying.webhook.kind." + name();
    }
}
