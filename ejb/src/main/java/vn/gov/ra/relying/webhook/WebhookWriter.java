package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateNews;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.crl.CrlAccepted;
import vn.gov.ra.status.crl.CrlAged;
import vn.gov.ra.status.crl.CrlNumbers;

/** Makes news into events; the words of a body are those of the status answer. */
@Dependent
class WebhookWriter {

    private static final int AT_ONCE = 500;
    private static final Map<WebhookKind, String> STATUS = Map.of(WebhookKind.CERTIFICATE_REVOKED, "revoked", WebhookKind.CERTIFICATE_ON_HOLD, "onHold",
            WebhookKind.CERTIFICATE_RELEASED, "good", WebhookKind.CERTIFICATE_EXPIRING, "good", WebhookKind.CERTIFICATE_SUPERSEDED, "good");

    private final WebhookRepository rows;
    private final CertificateRegister register;
    private final CrlNumbers numbers;
    private final Clock clock;

    @Inject
    WebhookWriter(WebhookRepository rows, CertificateRegister register, CrlNumbers numbers, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.numbers = numbers;
        this.clock = clock;
    }

    void turned(Collection<CertificateTurn> turns) {
        List<CertificateTurn> all = new ArrayList<>(turns);
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            write(all.subList(begin, Math.min(all.size(), begin + AT_ONCE)));
        }
        rows.flush();
    }

    private void write(List<CertificateTurn> turns) {
        Map<UUID, CertificateNews> known = register.news(turns.stream().map(CertificateTurn::certificateId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CertificateNews::id, Function.identity()));
        Map<UUID, BigInteger> lists = numbers.of(known.values().stream().map(CertificateNews::crlId).filter(Objects::nonNull).collect(Collectors.toSet()));
        turns.stream().filter(turn -> known.containsKey(turn.certificateId())).forEach(turn -> {
            CertificateNews news = known.get(turn.certificateId());
            BigInteger list = news.crlId() == null ? null : lists.get(news.crlId());
            rows.add(new WebhookEvent(Ids.next(), turn.kind(), subject(news), certificate(turn.kind(), news, list), clock.instant(), null, null));
        });
    }

    /** @param ending certificates near their end; each is told once */
    int expiring(List<CertificateNews> ending) {
        Map<String, CertificateNews> byKey = ending.stream().collect(Collectors.toMap(news -> "expiring:" + news.id(), Function.identity(), (one, same) -> one,
                LinkedHashMap::new));
        List<String> keys = new ArrayList<>(byKey.keySet());
        for (int begin = 0; begin < keys.size(); begin += AT_ONCE) {
            Set<String> told = rows.told(keys.subList(begin, Math.min(keys.size(), begin + AT_ONCE)));
            told.forEach(byKey::remove);
        }
        byKey.forEach((key, news) -> rows.addOnce(new WebhookEvent(Ids.next(), WebhookKind.CERTIFICATE_EXPIRING, subject(news),
                certificate(WebhookKind.CERTIFICATE_EXPIRING, news, null), clock.instant(), key, null)));
        return byKey.size();
    }

    void updated(CrlAccepted list) {
        JsonObjectBuilder data = Json.createObjectBuilder().add("issuer", list.authority()).add("crlNumber", list.number().toString()).add("delta", list.delta())
                .add("thisUpdate", list.thisUpdate().toString()).add("entries", list.entries()).add("sha256", list.sha256());
        put(data, "nextUpdate", list.nextUpdate());
        rows.add(new WebhookEvent(Ids.next(), WebhookKind.CRL_UPDATED, list.authority(), data.build().toString(), clock.instant(), null, null));
    }

    /** Once for each list and each degree of age, however many rounds find it. */
    void aged(CrlAged news) {
        WebhookKind kind = WebhookKind.of(news.alarm()).orElseThrow();
        String key = kind.wire() + ':' + news.authorityId() + ':' + news.thisUpdate();
        if (rows.told(Set.of(key)).isEmpty()) {
            rows.addOnce(new WebhookEvent(Ids.next(), kind, news.authority(), Json.createObjectBuilder().add("issuer", news.authority())
                    .add("freshness", kind == WebhookKind.CRL_EXPIRED ? Freshness.EXPIRED.name() : Freshness.STALE.name()).add("thisUpdate", news.thisUpdate().toString()).build().toString(), clock.instant(), key, null));
        }
    }

    static WebhookEvent ping(UUID subscription, Clock clock) {
        return new WebhookEvent(Ids.next(), WebhookKind.PING, "ping", Json.createObjectBuilder().add("webhook", subscription.toString()).build().toString(), clock.instant(),
                null, subscription);
    }

    private static String subject(CertificateNews news) {
        return news.authority() + '/' + news.serial();
    }

    static String certificate(WebhookKind kind, CertificateNews news, BigInteger list) {
        JsonObjectBuilder data = Json.createObjectBuilder().add("issuer", news.authority()).add("serial", news.serial()).add("sha256", news.sha256())
                .add("status", STATUS.get(kind)).add("notAfter", news.notAfter().toString());
        put(data, "reason", news.crlReason());
        put(data, "revokedAt", news.revokedAt());
        put(data, "crlNumber", list);
        return data.build().toString();
    }

    private static void put(JsonObjectBuilder data, String key, Object value) {
        if (value == null) {
            data.addNull(key);
        } else {
            data.add(key, value.toString());
        }
    }
}
