package vn.gov.ra.demo.seed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same in every seeding, so that links into the demo stay good. */
final class Seeded {

    private Seeded() {
    }

    static UUID id(String kind, Object key) {
        return UUID.nameUUIDFromBytes(("ra-demo:" + kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
