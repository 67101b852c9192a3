package vn.gov.ra.relying.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateNews;
import vn.gov.ra.relying.post.Reply;
import vn.gov.ra.relying.post.WebhookSignature;
import vn.gov.ra.shared.DomainException;

class WebhookSenderTest {

    private static final UUID SUBSCRIPTION = new UUID(7, 7);
    private static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final List<String> sent = new ArrayList<>();
    private final List<Map<String, String>> heads = new ArrayList<>();
    private final Book book = new Book();
    private final List<UUID> gone = new ArrayList<>();
    private int answers = 204;
    private String retryAfter;

    /** The book without a database: the first waiting delivery, where it is due. */
    private final class Book extends WebhookBook {
        private final List<Delivery> rows = new ArrayList<>();
        private Instant now = NOW;

        private void add(int count) {
            for (int i = 0; i < count; i++) {
                long number = rows.size() + 1L;
                rows.add(new Delivery(new UUID(1, number), SUBSCRIPTION, new UUID(2, number), number, now, HALF_A_DAY));
            }
        }

        @Override
        public Optional<Parcel> take(UUID subscriptionId) {
            Optional<Delivery> head = rows.stream().filter(row -> row.state() == DeliveryState.WAITING).findFirst().filter(row -> !row.nextAt().isAfter(now));
            return head.map(row -> {
                row.leave(now.plusSeconds(120));
                return new Parcel(row.id(), "https://ioffice.daknong.gov.vn/hook", row.eventId(), ("{\"sequence\":\"" + row.sequence() + "\"}").getBytes(), List.of(new byte[32]));
            });
        }

        private Delivery row(UUID id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        public void arrived(UUID deliveryId, int status) {
            row(deliveryId).arrived(status, now);
        }

        @Override
        public boolean failed(UUID deliveryId, Reply reply, String error) {
            row(deliveryId).failed(reply, error, now, 0.5);
            return row(deliveryId).state() == DeliveryState.DEAD;
        }

        @Override
        public void gone(UUID subscriptionId) {
            gone.add(subscriptionId);
        }
    }

    private WebhookSender sender() {
        return new WebhookSender(book, (target, headers, body) -> {
            sent.add(new String(body));
            heads.add(headers);
            if (answers < 0) {
                throw new IOException("connection refused");
            }
            return new Reply(answers, retryAfter);
        }, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<DeliveryState> states() {
        return book.rows.stream().map(Delivery::state).toList();
    }

    @Test
    void deliveries_leave_in_the_order_of_their_numbers() {
        book.add(3);

        assertEquals(3, sender().send(SUBSCRIPTION));

        assertEquals(List.of("{\"sequence\":\"1\"}", "{\"sequence\":\"2\"}", "{\"sequence\":\"3\"}"), sent);
        assertEquals(List.of(DeliveryState.DELIVERED, DeliveryState.DELIVERED, DeliveryState.DELIVERED), states());
    }

    @Test
    void one_that_fails_holds_back_those_behind_it_and_nothing_is_overtaken() {
        book.add(3);
        answers = 503;
        assertEquals(1, sender().send(SUBSCRIPTION));
        assertEquals(0, sender().send(SUBSCRIPTION), "not before its time");

        book.now = NOW.plusSeconds(10);
        answers = 200;
        assertEquals(3, sender().send(SUBSCRIPTION));

        assertEquals(List.of("{\"sequence\":\"1\"}", "{\"sequence\":\"1\"}", "{\"sequence\":\"2\"}", "{\"sequence\":\"3\"}"), sent);
        assertEquals(heads.get(0).get("webhook-id"), heads.get(1).get("webhook-id"), "the id is the same with every attempt");
    }

    @Test
    void after_twelve_hours_it_is_given_up_and_the_next_one_has_its_turn() {
        book.add(1);
        book.now = NOW.plus(HALF_A_DAY.dividedBy(2));
        book.add(1);
        book.now = NOW;
        answers = -1;
        int tries = 0;
        while (states().get(0) == DeliveryState.WAITING) {
            tries += sender().send(SUBSCRIPTION);
            book.now = book.rows.get(0).nextAt();
        }
        assertTrue(tries > 15, "tried again and again: " + tries);
        assertEquals(List.of(DeliveryState.DEAD, DeliveryState.WAITING), states());
        assertEquals(1, book.rows.get(1).attempts(), "the second was tried when the first was given up");

        answers = 204;
        book.rows.get(0).replay(book.now, HALF_A_DAY);
        book.rows.get(1).now(book.now);
        sent.clear();
        sender().send(SUBSCRIPTION);
        assertEquals(List.of("{\"sequence\":\"1\"}", "{\"sequence\":\"2\"}"), sent, "a replayed one goes in its old place");
    }

    @Test
    void redirects_and_refusals_are_failures_with_their_status() {
        book.add(1);
        answers = 301;
        sender().send(SUBSCRIPTION);

        DeliveryView view = book.rows.get(0).view(event(WebhookKind.PING, "{}"));
        assertEquals(301, view.lastStatus());
        assertEquals("HTTP 301: redirects are not followed", view.lastError());
        assertEquals(NOW.plusSeconds(10), view.nextAt());
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it_within_the_twelve_hours() {
        book.add(2);
        answers = 429;
        retryAfter = "900";
        assertEquals(1, sender().send(SUBSCRIPTION), "those behind it wait, too");
        assertEquals(NOW.plusSeconds(900), book.rows.get(0).nextAt());
        assertEquals(0, sender().send(SUBSCRIPTION));

        book.now = NOW.plusSeconds(900);
        retryAfter = "Mon, 01 Mar 2027 00:00:00 GMT";
        sender().send(SUBSCRIPTION);
        assertEquals(NOW.plus(HALF_A_DAY), book.rows.get(0).nextAt(), "the last attempt is not put off");
        book.now = NOW.plus(HALF_A_DAY);
        sender().send(SUBSCRIPTION);
        assertEquals(DeliveryState.DEAD, states().get(0));
    }

    @Test
    void a_receiver_that_is_gone_is_told_of_once_and_nothing_is_lost() {
        book.add(1);
        answers = 410;
        sender().send(SUBSCRIPTION);

        assertEquals(List.of(SUBSCRIPTION), gone);
        assertEquals(DeliveryState.WAITING, states().get(0), "kept until somebody resumes or ends it");
        assertEquals("HTTP 410: the receiver is gone", book.rows.get(0).view(event(WebhookKind.PING, "{}")).lastError());
        answers = 404;
        book.now = book.rows.get(0).nextAt();
        sender().send(SUBSCRIPTION);
        assertEquals(1, gone.size(), "only 410 says so");
    }

    @Test
    void a_subscription_whose_receiver_is_gone_waits_for_somebody_to_resume_it() {
        Subscription subscription = new Subscription(SUBSCRIPTION, new UUID(1, 1), "https://x.vn", EnumSet.of(WebhookKind.CRL_UPDATED), new byte[] {1}, NOW);
        subscription.gone(NOW);
        SubscriptionView view = subscription.view("Một cửa", 1, 0, NOW);
        assertEquals(SubscriptionState.PAUSED, view.state());
        assertEquals(NOW, view.goneAt());
        assertTrue(event(WebhookKind.CRL_UPDATED, "{}").concerns(subscription), "news are kept");
        subscription.resume();
        assertNull(subscription.view("Một cửa", 1, 0, NOW).goneAt());
    }

    @Test
    void the_signature_is_over_the_id_the_time_and_the_very_body() {
        book.add(1);
        sender().send(SUBSCRIPTION);

        Map<String, String> head = heads.get(0);
        assertEquals("1772413800", head.get("webhook-timestamp"));
        assertEquals(WebhookSignature.of(head.get("webhook-id"), NOW, sent.get(0).getBytes(), List.of(new byte[32])), head.get("webhook-signature"));
        assertEquals("application/cloudevents+json; charset=utf-8", head.get("Content-Type"));
    }

    @Test
    void only_the_dead_are_replayed_and_only_the_waiting_given_up() {
        book.add(1);
        Delivery delivery = book.rows.get(0);
        assertEquals(WebhookError.NOT_DEAD, assertThrows(DomainException.class, () -> delivery.replay(NOW, HALF_A_DAY)).error());
        delivery.giveUp();
        assertEquals(WebhookError.NOT_WAITING, assertThrows(DomainException.class, delivery::giveUp).error());
        delivery.replay(NOW, HALF_A_DAY);
        assertEquals(DeliveryState.WAITING, delivery.state());
    }

    @Test
    void both_secrets_sign_until_the_overlap_is_over_and_a_secret_nobody_has_never_does() {
        Subscription subscription = new Subscription(SUBSCRIPTION, new UUID(1, 1), "https://x.vn", EnumSet.of(WebhookKind.CRL_UPDATED), new byte[] {1}, NOW);
        subscription.rotate(new byte[] {2}, NOW, NOW.plusSeconds(60));
        assertEquals(1, subscription.secrets(NOW).size(), "the first was never given out");
        subscription.rotate(new byte[] {3}, NOW, NOW.plusSeconds(60));

        assertEquals(List.of((byte) 3, (byte) 2), subscription.secrets(NOW.plusSeconds(59)).stream().map(secret -> secret[0]).toList());
        assertEquals(1, subscription.secrets(NOW.plusSeconds(60)).size());
        assertNull(subscription.view("Một cửa", 0, 0, NOW.plusSeconds(60)).previousUntil());
    }

    @Test
    void the_body_is_a_cloud_event_without_a_person() {
        CertificateNews news = new CertificateNews(new UUID(3, 3), "g2", "7af2df52182653d3", "00ff", NOW.plusSeconds(1000), "keyCompromise", NOW, new UUID(4, 4));
        WebhookEvent event = event(WebhookKind.CERTIFICATE_REVOKED, WebhookWriter.certificate(WebhookKind.CERTIFICATE_REVOKED, news, BigInteger.valueOf(412)));

        JsonObject body = Json.createReader(new ByteArrayInputStream(CloudEvent.of(event))).readObject();

        assertEquals("1.0", body.getString("specversion"));
        assertEquals("certificate.revoked", body.getString("type"));
        assertEquals("5", body.getString("sequence"));
        JsonObject data = body.getJsonObject("data");
        assertEquals(List.of("issuer", "notAfter", "reason", "revokedAt", "serial", "sha256", "status", "crlNumber").stream().sorted().toList(), data.keySet().stream().sorted().toList());
        assertEquals("412", data.getString("crlNumber"));
        assertEquals("2026-03-02T01:10:00Z", data.getString("revokedAt"));
    }

    @Test
    void an_event_for_one_concerns_nobody_else_and_an_ended_subscription_nothing() {
        Subscription one = new Subscription(SUBSCRIPTION, new UUID(1, 1), "https://x.vn", EnumSet.of(WebhookKind.CRL_UPDATED), new byte[] {1}, NOW);
        assertTrue(event(WebhookKind.CRL_UPDATED, "{}").concerns(one));
        assertFalse(event(WebhookKind.CRL_STALE, "{}").concerns(one));
        assertTrue(new WebhookEvent(new UUID(5, 5), WebhookKind.PING, "ping", "{}", NOW, null, SUBSCRIPTION).concerns(one));
        assertFalse(new WebhookEvent(new UUID(5, 5), WebhookKind.PING, "ping", "{}", NOW, null, new UUID(8, 8)).concerns(one));
        one.end();
        assertFalse(event(WebhookKind.CRL_UPDATED, "{}").concerns(one));
    }

    private static WebhookEvent event(WebhookKind kind, String data) {
        WebhookEvent event = new WebhookEvent(new UUID(6, 6), kind, "g2/7af2df52182653d3", data, NOW, null, null);
        event.numbered(5);
        return event;
    }
}
