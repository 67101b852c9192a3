package vn.gov.ra.demo.ca;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The operator's answer as a file: {@code ket-qua.csv}, {@code ket-qua.xlsx} and {@code certificates/<line code>.cer} (DER). */
final class ResultPackage {

    static final List<String> COLUMNS = List.of("Mã dòng", "Số hiệu chứng thư", "Số hiệu thiết bị", "Kết quả", "Ghi chú");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final List<SettledLine> lines;
    private final Map<String, byte[]> certificates = new LinkedHashMap<>();

    ResultPackage(List<SettledLine> lines) {
        this.lines = lines;
    }

    void certificate(String name, byte[] der) {
        certificates.put("certificates/" + name + ".cer", der);
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "ket-qua.csv", csv());
            add(zip, "ket-qua.xlsx", workbook());
            for (Map.Entry<String, byte[]> certificate : certificates.entrySet()) add(zip, certificate.getKey(), certificate.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] csv() throws IOException {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (SettledLine line : lines) printer.printRecord(cells(line));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CA", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("ket-qua");
            row(sheet, 0, COLUMNS);
            for (int i = 0; i < lines.size(); i++) row(sheet, i + 1, cells(lines.get(i)));
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(SettledLine line) {
        // upper-case hex of sixteen digits is how the second generation shows its numbers
        return List.of(line.lineCode(), line.serialHex().toUpperCase(java.util.Locale.ROOT), line.tokenSerial(), line.outcome().name(), line.note());
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) sheet.value(row, i, cells.get(i));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
