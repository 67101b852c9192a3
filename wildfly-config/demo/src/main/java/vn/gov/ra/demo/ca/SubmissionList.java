package vn.gov.ra.demo.ca;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The list of a submission: its form and lines. The CSV is read; the XLSX beside it must name the same lines, since
 * people look at that one.
 */
record SubmissionList(ListForm form, List<ListLine> lines) {

    /** How the letter's subject says that an account at the operator is asked for. */
    private static final String CENTRAL = CaRefusal.text("CA-CENTRAL");
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** @throws CaRefusal 422: no list, a wrong header, a line without code or with another's, files that disagree */
    static SubmissionList read(SubmissionPackage submission) {
        byte[] csv = submission.only(".csv");
        if (csv == null) throw new CaRefusal(422, "CA-LIST-MISSING");
        SubmissionList list = parse(submission, text(csv));
        byte[] workbook = submission.only(".xlsx");
        if (workbook != null) requireSameLines(list, workbook);
        return list;
    }

    private static SubmissionList parse(SubmissionPackage submission, String text) {
        byte[] bus = submission.only(".edxml");
        boolean central = bus != null && new String(bus, StandardCharsets.UTF_8).contains(CENTRAL);
        List<CSVRecord> records = records(text, ',');
        if (!records.isEmpty() && records.get(0).size() == 1 && records.get(0).get(0).contains(";")) records = records(text, ';');
        if (records.isEmpty()) throw new CaRefusal(422, "CA-LIST-EMPTY");
        List<String> header = records.get(0).toList();
        ListForm form = ListForm.ofHeader(header);
        if (records.size() == 1) throw new CaRefusal(422, "CA-LIST-EMPTY");
        List<ListLine> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            if (record.size() != header.size()) throw new CaRefusal(422, "CA-LIST-WIDTH", record.getRecordNumber(), record.size(), header.size());
            String code = record.get(header.size() - 1).strip();
            if (!code.matches(CODE)) throw new CaRefusal(422, "CA-LIST-CODE", record.getRecordNumber(), code);
            if (!codes.add(code)) throw new CaRefusal(422, "CA-LIST-CODE-TWICE", code);
            lines.add(new ListLine(code, header, record.toList(), submission.only('-' + code.toLowerCase(Locale.ROOT) + ".csr"), central));
        }
        return new SubmissionList(form, lines);
    }

    private static List<CSVRecord> records(String text, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new CaRefusal(422, "CA-LIST-UNREADABLE");
        }
    }

    private static String text(byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CaRefusal(422, "CA-LIST-UNREADABLE");
        }
    }

    private static void requireSameLines(SubmissionList list, byte[] workbook) {
        Set<String> cells = new HashSet<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList())
                for (Row row : sheet.read()) row.forEach(cell -> cells.add(cell == null ? "" : cell.getText().strip()));
        } catch (IOException | RuntimeException e) {
            throw new CaRefusal(422, "CA-WORKBOOK");
        }
        String missing = list.lines.stream().map(ListLine::code).filter(c -> !cells.contains(c)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) throw new CaRefusal(422, "CA-WORKBOOK-DIFFERS", missing);
    }
}
