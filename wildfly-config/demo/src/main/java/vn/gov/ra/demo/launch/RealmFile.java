package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The demo's realm with this installation's ports and secrets filled in. Keycloak imports it only into an empty database. */
final class RealmFile {
    private static final String TEMPLATE = "/keycloak/realm-ra.json";

    /** The agencies the personas work in; the demo's seeder gives these codes to the commune and the department. */
    static final String COMMUNE_CODE = "H16.107";
    static final String DEPARTMENT_CODE = "H16.07";

    private final String text;
    private final String identity;

    private RealmFile(String text, String identity) {
        this.text = text;
        this.identity = identity;
    }

    static RealmFile of(Settings settings, Secrets secrets) {
        try (InputStream template = RealmFile.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) throw new LaunchFailure("The build lacks " + TEMPLATE);
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values(secrets).entrySet()) text = text.replace(value.getKey(), value.getValue());
            return new RealmFile(text.replace("@BASE_URL@", settings.baseUrl()).replace("@LOCALHOST_URL@", "http://localhost:" + settings.ports().http()), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all but the portal's address. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> values(Secrets secrets) {
        return Map.of("@OIDC_SECRET@", secrets.password("oidc-secret"),
                "@PROVISIONING_SECRET@", secrets.password("provisioning-secret"),
                "@COMMUNE@", COMMUNE_CODE,
                "@DEPARTMENT@", DEPARTMENT_CODE);
    }
}
