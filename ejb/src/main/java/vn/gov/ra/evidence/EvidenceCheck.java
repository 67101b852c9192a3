package vn.gov.ra.evidence;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.Signatures;
import vn.gov.ra.shared.Sha256;

/**
 * Judges an evidence ZIP from the file alone: nothing is missing, added or altered, the manifest is signed, certificates and lists are signed by
 * the authorities beside them. Whose certificate the manifest is signed with is told, for comparing it with the portal's (/ca/responder.cer).
 */
final class EvidenceCheck {

    private static final long MOST = 512L << 20;

    /**
     * What was found.
     *
     * @param faults empty where everything holds
     * @param signer subject of the certificate that signed; null where no signature holds
     */
    record Found(List<String> faults, int files, String signer, String signerSha256, Instant signedAt, String subject, String id) {
    }

    private EvidenceCheck() {
    }

    static Found of(byte[] zip) {
        List<String> faults = new ArrayList<>();
        Map<String, byte[]> files = read(zip, faults);
        byte[] manifest = files.remove(EvidenceZip.MANIFEST);
        byte[] signature = files.remove(EvidenceZip.SIGNATURE);
        if (manifest == null || signature == null) {
            faults.add(manifest == null ? "manifest.json is missing" : "manifest.p7s is missing");
            return new Found(faults, files.size(), null, null, null, null, null);
        }
        EvidenceSeal.Signer signer = signer(manifest, signature, faults);
        JsonObject content = json(manifest, faults);
        if (content != null) {
            compare(content, files, faults);
            signatures(files, faults);
            asWritten(zip, files, manifest, signature, content, faults);
        }
        return new Found(faults, files.size(), signer == null ? null : signer.certificate().getSubject().toString(), signer == null ? null : sha256(signer.certificate()),
                signer == null ? null : signer.at(), content == null ? null : content.getString("subject", null), content == null ? null : content.getString("id", null));
    }

    private static Map<String, byte[]> read(byte[] zip, List<String> faults) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = MOST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= content.length;
                if (left < 0) {
                    faults.add("the file is larger than evidence can be");
                    return files;
                }
                if (files.put(entry.getName(), content) != null) {
                    faults.add(entry.getName() + " is there twice");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            faults.add("not a readable ZIP: " + e.getMessage());
        }
        return files;
    }

    private static EvidenceSeal.Signer signer(byte[] manifest, byte[] signature, List<String> faults) {
        try {
            return EvidenceSeal.verified(manifest, signature);
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
            return null;
        }
    }

    private static JsonObject json(byte[] manifest, List<String> faults) {
        try (InputStream in = new ByteArrayInputStream(manifest); JsonReader reader = Json.createReader(in)) {
            JsonObject content = reader.readObject();
            if (!EvidenceZip.FORMAT.equals(content.getString("format", null)) || content.getJsonArray("files") == null) {
                faults.add("manifest.json is none of evidence");
                return null;
            }
            return content;
        } catch (IOException | JsonException | ClassCastException e) {
            faults.add("manifest.json cannot be read");
            return null;
        }
    }

    private static void compare(JsonObject manifest, Map<String, byte[]> files, List<String> faults) {
        Set<String> named = new HashSet<>();
        for (JsonObject file : manifest.getJsonArray("files").getValuesAs(JsonObject.class)) {
            String path = file.getString("path", "");
            named.add(path);
            byte[] content = files.get(path);
            if (content == null) {
                faults.add(path + " is missing");
            } else if (!Sha256.hex(content).equals(file.getString("sha256", null))) {
                faults.add(path + " has been altered");
            }
        }
        files.keySet().stream().filter(path -> !named.contains(path)).forEach(path -> faults.add(path + " has been added"));
    }

    /** A ZIP can show other files to a reader of its directory than to a reader from its beginning, and carry what neither shows. */
    private static void asWritten(byte[] zip, Map<String, byte[]> files, byte[] manifest, byte[] signature, JsonObject content, List<String> faults) {
        List<EvidenceFile> all = files.entrySet().stream().map(file -> new EvidenceFile(file.getKey(), null, file.getValue())).toList();
        try {
            if (!Arrays.equals(zip, EvidenceZip.of(all, manifest, signature, Instant.parse(content.getString("madeAt", ""))))) {
                faults.add("the ZIP is not as the portal wrote it");
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add("the ZIP is not as the portal wrote it");
        }
    }

    /** Each certificate and each list under the authority whose alias begins its name. */
    private static void signatures(Map<String, byte[]> files, List<String> faults) {
        Map<String, X509CertificateHolder> authorities = new HashMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith("co-quan-chung-thuc/")) {
                X509CertificateHolder one = certificate(path, content, faults);
                if (one != null) {
                    authorities.put(path.substring(path.indexOf('/') + 1, path.length() - ".cer".length()), one);
                }
            }
        });
        files.forEach((path, content) -> {
            String name = path.substring(path.indexOf('/') + 1);
            if (path.startsWith("chung-thu-so/")) {
                X509CertificateHolder issuer = authorities.get(name.replaceFirst("-.*", ""));
                X509CertificateHolder one = certificate(path, content, faults);
                if (one != null && (issuer == null || !Signatures.verifies(one, issuer))) {
                    faults.add(path + " is not signed by the authority beside it");
                }
            } else if (path.startsWith("danh-sach-thu-hoi/")) {
                X509CertificateHolder issuer = authorities.get(name.replaceFirst("\\.crl$", ""));
                if (issuer == null || !listSigned(content, issuer)) {
                    faults.add(path + " is not signed by the authority beside it");
                }
            }
        });
    }

    private static X509CertificateHolder certificate(String path, byte[] content, List<String> faults) {
        try {
            return new X509CertificateHolder(content);
        } catch (IOException e) {
            faults.add(path + " is no certificate");
            return null;
        }
    }

    private static boolean listSigned(byte[] content, X509CertificateHolder issuer) {
        try {
            return Signatures.verifies(new X509CRLHolder(content), issuer);
        } catch (IOException e) {
            return false;
        }
    }

    static String sha256(X509CertificateHolder certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
