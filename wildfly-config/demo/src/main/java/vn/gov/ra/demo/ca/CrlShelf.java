package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLHolder;

/** The newest list of each authority, in memory and as a file. */
final class CrlShelf {

    private final Path directory;
    private final Map<String, PublishedCrl> newest = new ConcurrentHashMap<>();

    CrlShelf(Path directory) {
        this.directory = directory;
    }

    void put(PublishedCrl crl) throws IOException {
        SafeFile.write(directory.resolve(crl.authority() + ".crl"), crl.der());
        newest.put(crl.authority(), crl);
    }

    /** Another process has filed a newer one. */
    void forget(String alias) {
        newest.remove(alias);
    }

    /** The newest list, or null when none was published yet. */
    PublishedCrl get(String alias) {
        return newest.computeIfAbsent(alias, this::read);
    }

    private PublishedCrl read(String alias) {
        Path file = directory.resolve(alias + ".crl");
        if (!Files.exists(file)) return null;
        try {
            byte[] der = Files.readAllBytes(file);
            X509CRLHolder crl = new X509CRLHolder(der);
            return new PublishedCrl(alias, ASN1Integer.getInstance(crl.getExtension(Extension.cRLNumber).getParsedValue()).getValue(),
                    crl.getThisUpdate().toInstant(), crl.getNextUpdate().toInstant(), crl.getRevokedCertificates().size(), der);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
