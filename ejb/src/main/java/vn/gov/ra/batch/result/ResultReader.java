package vn.gov.ra.batch.result;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/**
 * Takes an answer apart: a ZIP of certificates and lists, a P7B, a certificate, a list. What a file is, is known by its content.
 * Letters and pictures in a ZIP are left alone; certificates of authorities that come along are not subscribers.
 */
final class ResultReader {

    private static final ASN1ObjectIdentifier[] NUMBERED = {BCStyle.SERIALNUMBER, BCStyle.UID, BCStyle.UNIQUE_IDENTIFIER};
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)(\\d{12}|\\d{9})(?!\\d)");

    private final Set<ListRow> rows = new LinkedHashSet<>();
    private final Map<String, FoundCertificate> certificates = new LinkedHashMap<>();

    private ResultReader() {
    }

    /** @throws DomainException for what is not an answer as a whole: nothing of it is used */
    static ResultContent read(byte[] content, String fileName) {
        ResultReader reader = new ResultReader();
        FileType type = FileType.of(content);
        if (type == FileType.ZIP) {
            ZipReader.read(content).forEach(reader::entry);
        } else if (!reader.file(fileName, content, type)) {
            throw new DomainException(ResultError.FILE_TYPE);
        }
        if (reader.rows.isEmpty() && reader.certificates.isEmpty()) {
            throw new DomainException(ResultError.NOTHING_FOUND);
        }
        return new ResultContent(new ArrayList<>(reader.rows), new ArrayList<>(reader.certificates.values()));
    }

    private void entry(UnpackedFile file) {
        FileType type = FileType.of(file.content());
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean meantAsCertificate = name.endsWith(".cer") || name.endsWith(".crt") || name.endsWith(".p7b") || name.endsWith(".pem");
        boolean list = type != FileType.TEXT || name.endsWith(".csv");
        if (!(list && file(file.name(), file.content(), type)) && meantAsCertificate) {
            unreadable(file.name(), file.content());
        }
    }

    /** @return whether it was something an answer consists of */
    private boolean file(String name, byte[] content, FileType type) {
        switch (type) {
            case CERTIFICATE -> certificate(name, content);
            case PKCS7 -> bundle(name, content);
            case PEM -> pem(name, content);
            case XLSX -> rows.addAll(ResultSheet.xlsx(name, content));
            case TEXT -> rows.addAll(ResultSheet.csv(name, content));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pem(String name, byte[] content) {
        try (PemReader reader = new PemReader(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
            for (PemObject object = reader.readPemObject(); object != null; object = reader.readPemObject()) {
                if (object.getType().endsWith("CERTIFICATE")) {
                    certificate(name, object.getContent());
                } else if (object.getType().startsWith("PKCS7") || object.getType().equals("CMS")) {
                    bundle(name, object.getContent());
                }
            }
        } catch (IOException | RuntimeException e) {
            unreadable(name, content);
        }
    }

    private void bundle(String name, byte[] content) {
        try {
            Collection<X509CertificateHolder> found = new CMSSignedData(content).getCertificates().getMatches(null);
            for (X509CertificateHolder one : found) {
                certificate(name, one.getEncoded());
            }
        } catch (CMSException | IOException | RuntimeException e) {
            unreadable(name, content);
        }
    }

    private void certificate(String name, byte[] der) {
        try {
            ParsedCertificate parsed = ParsedCertificate.of(der);
            if (!parsed.ca()) {
                certificates.putIfAbsent(parsed.sha256(), new FoundCertificate(name, parsed, numbers(ParsedCertificate.holder(der))));
            }
        } catch (DomainException e) {
            unreadable(name, der);
        }
    }

    private void unreadable(String name, byte[] content) {
        certificates.putIfAbsent(Sha256.hex(content), new FoundCertificate(name, null, List.of()));
    }

    private static List<String> numbers(X509CertificateHolder certificate) {
        List<String> numbers = new ArrayList<>();
        for (ASN1ObjectIdentifier type : NUMBERED) {
            for (RDN rdn : certificate.getSubject().getRDNs(type)) {
                Matcher number = PERSONAL_NUMBER.matcher(IETFUtils.valueToString(rdn.getFirst().getValue()));
                while (number.find()) {
                    numbers.add(number.group(1));
                }
            }
        }
        return numbers;
    }
}
