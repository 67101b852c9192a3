package vn.gov.ra.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.certificate.CertificateBundle;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.intake.RowContent;
import vn.gov.ra.intake.row.RowReader;
import vn.gov.ra.shared.DomainException;

/** Reads a book by the reader of bulk intake, and certificate files by the register's. */
final class BookReader {

    /** @param der of a certificate file; null for a row of a book */
    record Read(int row, RowContent content, byte[] der) {
    }

    private BookReader() {
    }

    /** @throws DomainException why the file as a whole cannot be taken */
    static List<Read> read(BookKind kind, byte[] content, LocalDate today) {
        if (kind != BookKind.FILES) {
            return RowReader.read(content, BookForms.of(kind), today).rows().stream()
                    .map(row -> new Read(row.row(), new RowContent(row.values(), row.cells(), row.findings(), List.of()), null)).toList();
        }
        List<Read> read = new ArrayList<>();
        for (CertificateBundle.Item item : CertificateBundle.read(content)) {
            read.add(new Read(read.size() + 1, new RowContent(said(item), Map.of(), List.of(), List.of()), item.bytes()));
        }
        return read;
    }

    /** What is shown of a certificate; of one that cannot be read its name alone. */
    private static Map<String, String> said(CertificateBundle.Item item) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fileName", item.name());
        try {
            ParsedCertificate certificate = ParsedCertificate.of(item.bytes());
            values.put("certificateSerial", certificate.serial().hex());
            values.put("commonName", certificate.commonName());
            values.put("issuer", certificate.issuerDn());
            values.put("notAfter", certificate.notAfter().toString());
            values.put("sha256", certificate.sha256());
        } catch (DomainException unreadable) {
            // Its row says so once it is judged.
        }
        return values;
    }
}
