package vn.gov.ra.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.token.TokenSerial;

/** The list that comes with a delivery, as it was pasted or sent. */
final class PackingList {

    private static final int MOST = 10_000;

    private PackingList() {
    }

    /**
     * The serials and the line each stands in, in their order. Of a line with several cells the first is taken; empty lines and a heading do not matter.
     *
     * @throws DomainException {@link StockError#LIST_EMPTY}, {@link StockError#LIST_LINE}, {@link StockError#LIST_TWICE}, {@link StockError#TOO_MANY}
     */
    static Map<String, Integer> serials(List<String> lines) {
        Map<String, Integer> serials = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String cell = cell(lines.get(i));
            if (cell.isEmpty() || serials.isEmpty() && cell.chars().noneMatch(Character::isDigit)) {
                continue;   // a heading has no digit, and every serial has one
            }
            String serial = serial(cell, i + 1);
            Integer before = serials.putIfAbsent(serial, i + 1);
            if (before != null) {
                throw new DomainException(StockError.LIST_TWICE, serial, i + 1, before);
            }
        }
        if (serials.isEmpty()) {
            throw new DomainException(StockError.LIST_EMPTY);
        }
        if (serials.size() > MOST) {
            throw new DomainException(StockError.TOO_MANY, MOST);
        }
        return serials;
    }

    private static String cell(String line) {
        return line == null ? "" : line.strip().split("[,;\\t]", 2)[0].strip();
    }

    private static String serial(String cell, int line) {
        try {
            return TokenSerial.read(cell).value();
        } catch (DomainException noSerial) {
            throw new DomainException(StockError.LIST_LINE, line, cell);
        }
    }
}
