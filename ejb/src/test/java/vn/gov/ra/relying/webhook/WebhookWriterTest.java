package vn.gov.ra.relying.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateNews;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.crl.CrlAccepted;
import vn.gov.ra.status.crl.CrlAged;
import vn.gov.ra.status.crl.CrlNumbers;

class WebhookWriterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID LIST = new UUID(9, 9);

    private final List<WebhookEvent> kept = new ArrayList<>();
    private final WebhookRepository rows = new WebhookRepository() {
        @Override
        void add(Object row) {
            kept.add((WebhookEvent) row);
        }

        @Override
        void addOnce(WebhookEvent event) {
            kept.add(event);
        }

        @Override
        void flush() {
            assertTrue(!kept.isEmpty(), "something is written");
        }

        @Override
        Set<String> told(Collection<String> onceKeys) {
            return kept.stream().map(WebhookEvent::onceKey).filter(onceKeys::contains).collect(Collectors.toSet());
        }
    };
    private final CertificateRegister register = new CertificateRegister() {
        @Override
        public List<CertificateNews> news(Collection<UUID> certificateIds) {
            return List.of(known(SECOND, null, null), known(FIRST, "keyCompromise", LIST)).stream().filter(news -> certificateIds.contains(news.id())).toList();
        }
    };
    private final CrlNumbers numbers = new CrlNumbers() {
        @Override
        public Map<UUID, BigInteger> of(Collection<UUID> crls) {
            return crls.contains(LIST) ? Map.of(LIST, BigInteger.valueOf(412)) : Map.of();
        }
    };
    private final WebhookWriter writer = new WebhookWriter(rows, register, numbers, Clock.fixed(NOW, ZoneOffset.UTC));

    private static CertificateNews known(UUID id, String reason, UUID list) {
        return new CertificateNews(id, "g2", "7af2" + id.getLeastSignificantBits(), "00ff", NOW.plusSeconds(60), reason, reason == null ? null : NOW, list);
    }

    @Test
    void what_happened_in_one_transaction_is_told_in_its_order_with_the_list_as_evidence() {
        writer.turned(List.of(new CertificateTurn(WebhookKind.CERTIFICATE_REVOKED, FIRST), new CertificateTurn(WebhookKind.CERTIFICATE_RELEASED, SECOND)));

        assertEquals(List.of("g2/7af21", "g2/7af22"), kept.stream().map(WebhookEvent::subject).toList());
        assertTrue(kept.get(0).data().contains("\"crlNumber\":\"412\"") && kept.get(0).data().contains("\"status\":\"revoked\""), kept.get(0).data());
        assertTrue(kept.get(1).data().contains("\"crlNumber\":null") && kept.get(1).data().contains("\"status\":\"good\""), kept.get(1).data());
    }

    @Test
    void a_certificate_near_its_end_is_told_once_however_often_it_is_found() {
        assertEquals(2, writer.expiring(List.of(known(FIRST, null, null), known(SECOND, null, null))));
        assertEquals(0, writer.expiring(List.of(known(FIRST, null, null), known(SECOND, null, null))));
        assertEquals(List.of("g2/7af21", "g2/7af22"), kept.stream().map(WebhookEvent::subject).toList(), "the nearest end first");
    }

    @Test
    void an_old_list_is_told_once_for_each_degree_of_age_and_a_newer_list_anew() {
        for (AgeAlarm alarm : List.of(AgeAlarm.MOST, AgeAlarm.MOST, AgeAlarm.ENDED)) {
            writer.aged(new CrlAged(FIRST, "g2", alarm, NOW));
        }
        writer.aged(new CrlAged(FIRST, "g2", AgeAlarm.MOST, NOW.plusSeconds(1)));

        assertEquals(List.of(WebhookKind.CRL_STALE, WebhookKind.CRL_EXPIRED, WebhookKind.CRL_STALE), kept.stream().map(WebhookEvent::kind).toList());
        assertTrue(kept.get(1).data().contains("\"freshness\":\"EXPIRED\""), kept.get(1).data());
    }

    @Test
    void a_list_without_an_end_says_so() {
        writer.updated(new CrlAccepted(FIRST, "g2", LIST, BigInteger.TEN, true, NOW, null, 3, "00ff"));

        assertEquals("{\"issuer\":\"g2\",\"crlNumber\":\"10\",\"delta\":true,\"thisUpdate\":\"2026-03-02T01:10:00Z\",\"entries\":3,\"sha256\":\"00ff\",\"nextUpdate\":null}", kept.get(0).data());
    }
}
