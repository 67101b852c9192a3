package vn.gov.ra.demo.ca;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lines already answered, by submission (SHA-256 of its ZIP): a second submission is never issued for twice. */
final class SettledLines {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Map<String, SettledLine> lines = new ConcurrentHashMap<>();
    private int lastToken;

    SettledLine get(String submission, String lineCode) {
        return lines.get(submission + "/" + lineCode);
    }

    void put(String submission, SettledLine line) {
        lines.put(submission + "/" + line.lineCode(), line);
    }

    synchronized String takeTokenSerial(Instant now) {
        lastToken++;
        return "GCA01-%s-%06d".formatted(MONTH.format(now), lastToken);
    }

    synchronized int lastToken() {
        return lastToken;
    }

    synchronized void lastToken(int number) {
        lastToken = Math.max(lastToken, number);
    }
}
