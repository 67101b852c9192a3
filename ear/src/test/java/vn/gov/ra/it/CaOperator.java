package vn.gov.ra.it;

import jakarta.json.Json;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;

/** What the demo's CA does on its own, and how the portal comes to know. */
final class CaOperator {

    static final int HOLD = 6;
    static final int RELEASE = 8;

    private CaOperator() {
    }

    /** @param reason of RFC 5280 §5.3.1; a new list is published at once */
    static void revoke(String serial, int reason) {
        Api.anonymous().post(Portal.get().caUrl() + "/revocations", Json.createObjectBuilder().add("issuer", "g2").add("serial", serial).add("reason", reason))
                .expect(200);
    }

    /** The certificate of the persona's key is revoked and the portal knows; a test before this one may have seen to it. */
    static void revokeKeyOf(String persona) {
        for (var row : Portal.get().rows("select c.serial, c.state from certificate c join subscriber s on s.id = c.subscriber_id join app_user u on u.person_id = s.person_id"
                + " where u.username = '" + persona + "' and c.origin = 'IMPORTED' order by c.not_before desc limit 1")) {
            if (!row.get(1).equals("REVOKED")) {
                revoke(row.get(0), 1);
            }
        }
        refresh();
    }

    /** Fetches the list now; the timer would do it later. */
    static void refresh() {
        Api.as("quantri").post("/api/v1/authorities/g2/refresh", Json.createObjectBuilder()).expect(200);
    }
}
