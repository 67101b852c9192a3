package vn.gov.ra.reorganisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gov.ra.shared.DomainException;

/**
 * Reads the changes of a plan from a list: CSV in UTF-8 (with or without the byte order mark), parts between commas or semicolons, the first line
 * names the columns {@code kind,sources,keep,target,code,name,shortName,agencyKind,level,parentCode,province,email,fromDomain,toDomain}; several
 * sources stand in one part, between spaces. Who goes along when an office is divided is chosen on the page, or by the API.
 */
final class ChangesFile {

    private static final List<String> NEEDED = List.of("kind", "sources");

    private ChangesFile() {
    }

    static List<NewChange> read(byte[] content) {
        String text = text(content);
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(heading.contains(";") ? ';' : ',').setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).setTrim(true).setAllowMissingColumnNames(true).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            for (String column : NEEDED) {
                if (parser.getHeaderNames().stream().noneMatch(column::equalsIgnoreCase)) {
                    throw new DomainException(ReorganisationError.COLUMN_MISSING, column);
                }
            }
            List<NewChange> changes = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (changes.size() == PlanChecks.MOST_CHANGES) {
                    throw new DomainException(ReorganisationError.TOO_MANY, PlanChecks.MOST_CHANGES);
                }
                changes.add(change(row));
            }
            return changes;
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new DomainException(ReorganisationError.FILE_UNREADABLE);
        }
    }

    private static NewChange change(CSVRecord row) {
        ReorganisationKind kind = ReorganisationKind.valueOf(part(row, "kind").toUpperCase(Locale.ROOT));
        return new NewChange(kind, codes(part(row, "sources")), part(row, "keep"), part(row, "target"), part(row, "code"), part(row, "name"), part(row, "shortName"),
                part(row, "agencyKind"), part(row, "level"), part(row, "parentCode"), part(row, "province"), part(row, "email"), null, part(row, "fromDomain"),
                part(row, "toDomain"));
    }

    /** Codes between spaces, commas or semicolons. */
    static List<String> codes(String typed) {
        return typed == null ? List.of() : Arrays.stream(typed.split("[\\s,;]+")).flatMap(one -> one.isEmpty() ? Stream.empty() : Stream.of(one)).toList();
    }

    private static String part(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DomainException(ReorganisationError.FILE_UNREADABLE);
        }
    }
}
