package vn.gov.ra.demo.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Sha256;

/**
 * Ids that are the same in every seeding, so that links into the demo stay good. They are of version 7 with a moment before
 * everything the portal makes itself, because lists that are ordered by id show the newest first.
 */
final class Seeded {

    private static final long BEFORE_ALL = Instant.parse("2024-08-15T00:00:00Z").toEpochMilli();

    private Seeded() {
    }

    static UUID id(String kind, Object key) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.digest(("ra-demo:" + kind + ":" + key).getBytes(StandardCharsets.UTF_8)));
        long high = BEFORE_ALL << 16 | 0x7000L | hash.getLong() & 0xFFFL;
        return new UUID(high, hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
