package vn.gov.ra.web.support;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the identity provider, from {@code RA_OIDC_URL}, the key that {@code oidc.json} reads too. */
final class IdentityProvider {

    private static final String DEFAULT = "http://127.0.0.1:8180/realms/ra";

    private IdentityProvider() {
    }

    /** Scheme, host and port. */
    static String origin() {
        URI realm = URI.create(realm());
        return realm.getScheme() + "://" + realm.getRawAuthority();
    }

    /** OpenID Connect RP-Initiated Logout 1.0 §2. */
    static String signOut(String idToken, String backTo) {
        return realm() + "/protocol/openid-connect/logout?id_token_hint=" + encoded(idToken) + "&post_logout_redirect_uri=" + encoded(backTo);
    }

    static String realm() {
        String url = System.getenv("RA_OIDC_URL");
        return url == null || url.isBlank() ? DEFAULT : url.strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
