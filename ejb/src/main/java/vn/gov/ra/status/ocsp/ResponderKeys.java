package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The responder keys, PKCS#12 files by reference: {@code RA_OCSP_RESPONDER_<ALIAS>} for an authority that delegated one,
 * {@code RA_OCSP_RESPONDER_LOCAL} for all others. Their password stands in the file {@code RA_OCSP_PASSWORD_FILE}, else in
 * {@code responder.password} beside the key, else in {@code RA_OCSP_PASSWORD}.
 */
@ApplicationScoped
public class ResponderKeys {

    private static final Logger LOG = System.getLogger(ResponderKeys.class.getName());
    private static final String PREFIX = "RA_OCSP_RESPONDER_";
    private static final String LOCAL = "LOCAL";

    private final Map<String, Optional<ResponderKey>> byName = new ConcurrentHashMap<>();

    /** The key that signs answers about the authority: its delegated one in date, else the local one; null when there is none. */
    public ResponderKey of(String alias, X509CertificateHolder authority, Instant now) {
        return named(alias.toUpperCase(Locale.ROOT)).filter(key -> key.inDate(now) && key.delegatedBy(authority)).orElseGet(this::local);
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
        return byName.computeIfAbsent(name, ResponderKeys::read);
    }

    private static Optional<ResponderKey> read(String name) {
        String file = value(PREFIX + name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResponderKey.read(Path.of(file), password(Path.of(file))));
        } catch (GeneralSecurityException | IOException e) {
            LOG.log(Level.ERROR, "ocsp.responder-key unusable: " + PREFIX + name, e);
            return Optional.empty();
        }
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
