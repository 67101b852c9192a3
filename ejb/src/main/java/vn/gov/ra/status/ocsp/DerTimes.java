package vn.gov.ra.status.ocsp;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERGeneralizedTime;

/** Moments as answers write them, to the second. The same few stand in answer after answer, and to write one takes longer than to find it. */
final class DerTimes {

    private static final int MOST = 256;
    private static final Map<Long, ASN1GeneralizedTime> WRITTEN = new ConcurrentHashMap<>();

    private DerTimes() {
    }

    /** Null for null. */
    static ASN1GeneralizedTime of(Instant moment) {
        if (moment == null) {
            return null;
        }
        if (WRITTEN.size() >= MOST) {
            WRITTEN.clear();
        }
        return WRITTEN.computeIfAbsent(moment.getEpochSecond(), second -> new DERGeneralizedTime(Date.from(Instant.ofEpochSecond(second))));
    }
}
