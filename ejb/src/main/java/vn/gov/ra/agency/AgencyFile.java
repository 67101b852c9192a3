package vn.gov.ra.agency;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gov.ra.shared.DomainException;

/**
 * Reads a list of agencies: CSV in UTF-8 (with or without the byte order mark), parts between commas or semicolons, the first line names the columns
 * {@code code,name,shortName,kind,level,bloc,legalPerson,parentCode,province,address,phone,officialEmail}; code, name, kind, level and province must be there.
 */
final class AgencyFile {

    static final int MOST_ROWS = 5_000;

    private static final List<String> NEEDED = List.of("code", "name", "kind", "level", "province");

    /**
     * One line of the file.
     *
     * @param number line of the file as an editor counts it; the heading is 1
     */
    record Line(int number, NewAgency agency) {
    }

    private AgencyFile() {
    }

    static List<Line> read(byte[] content) {
        String text = text(content);
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(heading.contains(";") ? ';' : ',').setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).setTrim(true).setAllowMissingColumnNames(true).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            requireColumns(parser.getHeaderNames());
            List<Line> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (lines.size() == MOST_ROWS) {
                    throw new DomainException(AgencyError.TOO_MANY_ROWS, MOST_ROWS);
                }
                lines.add(new Line((int) parser.getCurrentLineNumber(), agency(row)));
            }
            return lines;
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new DomainException(AgencyError.FILE_UNREADABLE);
        }
    }

    private static void requireColumns(List<String> found) {
        for (String column : NEEDED) {
            if (found.stream().noneMatch(column::equalsIgnoreCase)) {
                throw new DomainException(AgencyError.COLUMN_MISSING, column);
            }
        }
    }

    private static NewAgency agency(CSVRecord row) {
        String legal = part(row, "legalPerson");
        boolean legalPerson = legal == null || legal.isBlank() || legal.matches("(?i)true|1|x|có|yes");
        return new NewAgency(part(row, "code"), part(row, "name"), part(row, "shortName"), part(row, "kind"), part(row, "level"), part(row, "bloc"), legalPerson,
                part(row, "parentCode"), part(row, "province"), part(row, "address"), part(row, "phone"), part(row, "officialEmail"));
    }

    private static String part(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : null;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DomainException(AgencyError.FILE_UNREADABLE);
        }
    }
}
