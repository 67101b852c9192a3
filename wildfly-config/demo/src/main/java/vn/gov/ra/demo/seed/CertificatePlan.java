package vn.gov.ra.demo.seed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.gov.ra.certificate.CertificateState;

/**
 * What certificates the demo has: as many revoked as its size says, some in every state, expiries spread so that no list of the next
 * 30, 60 or 90 days is ever empty.
 */
final class CertificatePlan {

    /** Term of a certificate, days. */
    private static final int TERM = 1_825;
    private static final String[] REASONS = {"cessationOfOperation", "affiliationChanged", "superseded", "keyCompromise", "unspecified"};
    private static final int[] REASON_CODES = {5, 3, 4, 1, 0};

    /**
     * @param person null for an organisation's certificate
     * @param reason CRL reason code, or -1
     */
    record Item(int number, boolean g1, DemoPerson person, Unit unit, CertificateState state, Instant notBefore, Instant notAfter, Instant revokedAt, int reason,
            String reasonName) {
    }

    private final Random random = new Random(19_450_902);
    private final SeedSize size;
    private final Instant now;

    CertificatePlan(SeedSize size, Instant now) {
        this.size = size;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * @param people in the order in which they get one; the last {@code certificates - units - people.size()} items go to the first people again
     */
    List<Item> items(List<Unit> units, List<DemoPerson> people) {
        List<Item> items = new ArrayList<>();
        for (Unit unit : units) {
            items.add(item(items.size(), null, unit));
        }
        for (int i = 0; items.size() < size.certificates; i++) {
            DemoPerson person = people.get(i % people.size());
            items.add(item(items.size(), person, person.unit()));
        }
        return items;
    }

    private Item item(int number, DemoPerson person, Unit unit) {
        CertificateState state = person == null ? CertificateState.IN_FORCE : state(number);
        boolean g1 = person != null && number % 12 == 5;
        int age = switch (state) {
            case ENDED -> TERM + 20 + random.nextInt(300);
            case VERIFIED, RECEIVED, QUARANTINED -> 1 + random.nextInt(6);
            default -> expiringSoon(number, person) ? TERM - 1 - random.nextInt(89) : 30 + random.nextInt(TERM - 150);
        };
        Instant notBefore = now.minus(age, ChronoUnit.DAYS).minus(random.nextInt(36_000), ChronoUnit.SECONDS);
        Instant notAfter = notBefore.plus(TERM, ChronoUnit.DAYS);
        int reason = state == CertificateState.REVOKED ? random.nextInt(REASONS.length) : -1;
        boolean hold = state == CertificateState.ON_HOLD || state == CertificateState.RELEASE_PENDING;
        Instant revokedAt = reason >= 0 || hold ? notBefore.plus(1 + (long) (random.nextDouble() * Math.max(1, age - 1) * 24), ChronoUnit.HOURS) : null;
        if (revokedAt != null && revokedAt.isAfter(now)) {
            revokedAt = now.minus(1, ChronoUnit.HOURS);
        }
        return new Item(number, g1, person, unit, state, notBefore, notAfter, revokedAt, hold ? 6 : reason >= 0 ? REASON_CODES[reason] : -1,
                hold ? "certificateHold" : reason >= 0 ? REASONS[reason] : null);
    }

    private static boolean expiringSoon(int number, DemoPerson person) {
        return person != null && number % 11 == 3;
    }

    /** By number only, so that the counts are the same every time. */
    private CertificateState state(int number) {
        int tail = size.certificates - number;
        if (tail <= 6) {
            return CertificateState.VERIFIED;
        }
        if (tail <= 8) {
            return CertificateState.QUARANTINED;
        }
        return switch (tail) {
            case 9 -> CertificateState.RECEIVED;
            case 10 -> CertificateState.HOLD_PENDING;
            case 11 -> CertificateState.RELEASE_PENDING;
            case 12, 13, 14, 15 -> CertificateState.ON_HOLD;
            case 16, 17, 18, 19, 20 -> CertificateState.REVOKE_PENDING;
            default -> size.revoked(number) ? CertificateState.REVOKED : number % 25 == 7 ? CertificateState.ENDED : number % 25 == 14 ? CertificateState.SUPERSEDED
                    : CertificateState.IN_FORCE;
        };
    }
}
