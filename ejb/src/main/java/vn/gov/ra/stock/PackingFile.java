package vn.gov.ra.stock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/**
 * A packing list that comes as a file: CSV in UTF-8 or the first sheet of a workbook. Where a heading names the serials, that column is taken, else the first.
 */
public final class PackingFile {

    private static final int MOST = 10_100;
    private static final Set<String> HEADINGS = Set.of("so hieu", "so hieu thiet bi", "so serial", "serial", "serial number", "deviceserial");

    private PackingFile() {
    }

    /**
     * A line each row, as it would have been typed.
     *
     * @throws DomainException {@link StockError#FILE_UNREADABLE}
     */
    public static List<String> lines(byte[] content) {
        List<List<String>> rows = content.length > 1 && content[0] == 'P' && content[1] == 'K' ? workbook(content) : csv(content);
        for (int i = 0; i < rows.size(); i++) {
            int at = heading(rows.get(i));
            if (at >= 0) {
                int first = i;
                return Stream.iterate(0, row -> row < rows.size(), row -> row + 1).map(row -> row <= first ? "" : cell(rows.get(row), at)).toList();
            }
        }
        return rows.stream().map(row -> cell(row, 0)).toList();
    }

    /**
     * What was typed, or what is in the file.
     *
     * @param file null for none
     * @throws DomainException {@link StockError#LIST_BOTH}, {@link StockError#FILE_UNREADABLE}
     */
    public static List<String> either(List<String> typed, byte[] file) {
        if (file == null || file.length == 0) {
            return typed;
        }
        if (typed.stream().anyMatch(line -> line != null && !line.isBlank())) {
            throw new DomainException(StockError.LIST_BOTH);
        }
        return lines(file);
    }

    private static int heading(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) != null && HEADINGS.contains(VietnameseText.fold(row.get(i)).strip())) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int at) {
        return at >= row.size() || row.get(at) == null ? "" : row.get(at).strip();
    }

    private static List<List<String>> csv(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().map(line -> Arrays.stream(line.split("[,;\\t]", -1)).map(PackingFile::unquoted).toList()).toList();
        } catch (CharacterCodingException e) {
            throw new DomainException(StockError.FILE_UNREADABLE);
        }
    }

    private static String unquoted(String cell) {
        String plain = cell.strip();
        return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"") ? plain.substring(1, plain.length() - 1) : plain;
    }

    private static List<List<String>> workbook(byte[] content) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content)); Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST).map(row -> row.stream().map(cell -> cell == null ? null : cell.getText()).toList()).toList();
        } catch (IOException | ExcelReaderException | UncheckedIOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new DomainException(StockError.FILE_UNREADABLE);
        }
    }
}
