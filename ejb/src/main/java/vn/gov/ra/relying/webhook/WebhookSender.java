package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.relying.post.Reply;
import vn.gov.ra.relying.post.SafePost;
import vn.gov.ra.relying.post.WebhookConfig;
import vn.gov.ra.relying.post.WebhookSignature;

/** Sends a subscription's parcels one after the other; one that fails holds back those behind it until its next attempt. */
@ApplicationScoped
class WebhookSender {

    private static final Logger LOG = System.getLogger(WebhookSender.class.getName());
    /** In one go, so that one subscription does not keep a thread for ever. */
    private static final int MOST = 200;

    private final WebhookBook book;
    private final Post post;
    private final Clock clock;

    /** What leaves the house. */
    @FunctionalInterface
    interface Post {
        Reply post(String target, Map<String, String> headers, byte[] body) throws IOException;
    }

    /** For the container's proxy. */
    protected WebhookSender() {
        this(null, (Post) null, null);
    }

    @Inject
    WebhookSender(WebhookBook book, WebhookConfig config, Clock clock) {
        this(book, new SafePost(config)::post, clock);
    }

    WebhookSender(WebhookBook book, Post post, Clock clock) {
        this.book = book;
        this.post = post;
        this.clock = clock;
    }

    /** @return how many were tried */
    public int send(UUID subscriptionId) {
        int tried = 0;
        Optional<Parcel> parcel = book.take(subscriptionId);
        while (parcel.isPresent()) {
            send(subscriptionId, parcel.get());
            parcel = ++tried < MOST ? book.take(subscriptionId) : Optional.empty();
        }
        return tried;
    }

    private void send(UUID subscriptionId, Parcel parcel) {
        Reply reply = null;
        String error;
        try {
            reply = post.post(parcel.target(), headers(parcel, clock.instant()), parcel.body());
            error = reply.taken() ? null : told(reply);
        } catch (IOException | RuntimeException e) {
            error = e.getMessage() == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        if (error == null) {
            book.arrived(parcel.deliveryId(), reply.status());
            return;
        }
        boolean dead = book.failed(parcel.deliveryId(), reply, error);
        boolean gone = reply != null && reply.gone();
        if (gone) {
            book.gone(subscriptionId);
        }
        LOG.log(Level.WARNING, "webhook." + (gone ? "gone" : dead ? "dead" : "failed") + " subscription=" + subscriptionId + " event=" + parcel.eventId() + " error=" + error);
    }

    private static String told(Reply reply) {
        String status = "HTTP " + reply.status();
        return reply.gone() ? status + ": the receiver is gone" : reply.status() >= 300 && reply.status() < 400 ? status + ": redirects are not followed" : status;
    }

    static Map<String, String> headers(Parcel parcel, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", CloudEvent.MEDIA_TYPE);
        headers.put("webhook-id", parcel.eventId().toString());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", WebhookSignature.of(parcel.eventId().toString(), now, parcel.body(), parcel.secrets()));
        return headers;
    }
}
