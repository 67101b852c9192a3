package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.status.crl.AuthorityState;

/**
 * The responder keys, PKCS#12 files by reference: {@code RA_OCSP_RESPONDER_<ALIAS>} for an authority that delegated one,
 * {@code RA_OCSP_RESPONDER_LOCAL} for all others. Their password stands in the file {@code RA_OCSP_PASSWORD_FILE}, else in
 * {@code responder.password} beside the key, else in {@code RA_OCSP_PASSWORD}. A file put in the place of another is taken within seconds.
 * <p>{@code pkcs11:LABEL} instead of a file is a key in the device that {@code RA_OCSP_DEVICE} configures; the password is its PIN then. It is
 * read anew when that configuration is touched. The provider delivered with the server signs with keys from files, else Java;
 * {@code RA_OCSP_PROVIDER} names another one or {@code none}, {@code RA_OCSP_PROVIDER_JAR} the file that holds it where the server has not
 * installed it.
 */
@ApplicationScoped
public class ResponderKeys {

    private static final String PREFIX = "RA_OCSP_RESPONDER_";
    private static final String LOCAL = "LOCAL";
    private static final String DEVICE = "pkcs11:";

    private final Map<String, Optional<KeyFile>> byName = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public ResponderKeys(Clock clock) {
        this.clock = clock;
    }

    /** For the container's stand-in, which is never asked. */
    protected ResponderKeys() {
        this(null);
    }

    /** The key that signs answers about the authority: its delegated one in date, else the local one; null when there is none. */
    public ResponderKey of(String alias, X509CertificateHolder authority, Instant now) {
        return named(alias.toUpperCase(Locale.ROOT)).filter(key -> key.inDate(now) && key.delegatedBy(authority)).orElseGet(this::local);
    }

    /** The key that signs answers about the authority in the mode that is chosen for it; null when there is none. */
    public ResponderKey signing(AuthorityState authority, Instant now) {
        return authority.view().responderMode() == ResponderMode.DELEGATED ? of(authority.alias(), authority.certificate(), now) : local();
    }

    /** Null when none is configured. */
    public ResponderKey local() {
        return named(LOCAL).orElse(null);
    }

    /** Whether answers can be signed. */
    public boolean usable() {
        ResponderKey key = local();
        try {
            return key != null && key.signer() != null;
        } catch (org.bouncycastle.operator.OperatorCreationException e) {
            return false;
        }
    }

    private Optional<ResponderKey> named(String name) {
        return byName.computeIfAbsent(name, ResponderKeys::file).map(file -> file.key(clock.instant()));
    }

    private static Optional<KeyFile> file(String name) {
        String place = value(PREFIX + name);
        return place == null ? Optional.empty() : Optional.of(place.startsWith(DEVICE) ? inDevice(name, place.substring(DEVICE.length())) : inFile(name, place));
    }

    private static KeyFile inFile(String name, String file) {
        String jar = value("RA_OCSP_PROVIDER_JAR");
        SigningProvider provider = SigningProvider.configured(value("RA_OCSP_PROVIDER"), jar == null ? null : Path.of(jar));
        return new KeyFile(PREFIX + name, Path.of(file), path -> ResponderKey.read(path, password(path)).with(provider));
    }

    private static KeyFile inDevice(String name, String label) {
        String configuration = value("RA_OCSP_DEVICE");
        if (configuration == null) {
            throw new IllegalStateException(PREFIX + name + " names a key in a device, but RA_OCSP_DEVICE does not say which");
        }
        return new KeyFile(PREFIX + name, Path.of(configuration), path -> ResponderKey.inDevice(path, label, password(path)));
    }

    private static char[] password(Path key) throws IOException {
        String named = value("RA_OCSP_PASSWORD_FILE");
        Path file = named == null ? key.resolveSibling("responder.password") : Path.of(named);
        if (named != null || Files.exists(file)) {
            return Files.readString(file).strip().toCharArray();
        }
        String password = value("RA_OCSP_PASSWORD");
        return password == null ? new char[0] : password.toCharArray();
    }

    private static String value(String name) {
        String value = System.getenv(name);
        value = value == null ? System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.')) : value;
        return value == null || value.isBlank() ? null : value;
    }
}
