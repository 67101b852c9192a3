package vn.gov.ra.web.pki;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.ra.status.AnswerCounts.Kind;
import vn.gov.ra.status.ocsp.OcspAnswer;

/** An OCSP answer with the headers that let others keep it (RFC 9919 §5): the same for every way by which it goes out. */
public final class OcspReply {

    public static final String TYPE = "application/ocsp-response";
    /** A revocation published early must not wait for caches longer than for us. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final OcspAnswer answer;
    private final Map<String, String> lasting = new LinkedHashMap<>();
    private volatile CacheControl last = new CacheControl(Long.MIN_VALUE, "");

    private record CacheControl(long second, String text) {
    }

    OcspReply(OcspAnswer answer) {
        this.answer = answer;
        if (answer.cacheable() != null) {
            lasting.put("ETag", tag());
            lasting.put("Last-Modified", HttpTimes.date(answer.cacheable().lastModified()));
            lasting.put("Expires", HttpTimes.date(answer.cacheable().expires()));
        }
    }

    public byte[] bytes() {
        return answer.bytes();
    }

    /** For counting. */
    Kind kind() {
        return answer.kind();
    }

    /** Whether it may still be given to whoever asks the same. */
    boolean holds(Instant now) {
        return answer.holds(now);
    }

    private String tag() {
        return '"' + answer.cacheable().tag() + '"';
    }

    /** ETag, Last-Modified and Expires; none where nobody may keep it. */
    public Map<String, String> lasting() {
        return lasting;
    }

    /** Written anew each second, because max-age shrinks. */
    public String cacheControl(Instant now) {
        if (answer.cacheable() == null) {
            return HttpTimes.NEVER_KEPT;
        }
        CacheControl known = last;
        if (known.second() != now.getEpochSecond()) {
            known = new CacheControl(now.getEpochSecond(),
                    "max-age=" + HttpTimes.maxAge(now, answer.cacheable().expires(), LONGEST) + ",public,no-transform,must-revalidate");
            last = known;
        }
        return known.text();
    }

    /** @param ifNoneMatch as sent; null for none */
    public boolean unchanged(String ifNoneMatch) {
        return ifNoneMatch != null && answer.cacheable() != null && HttpTimes.named(ifNoneMatch, tag());
    }
}
