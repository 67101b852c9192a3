package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What each list of the demo's CA says, worked out from the operator's own log and from nothing of the portal: lines {@code R} (revoked or on hold),
 * {@code L} (released) and {@code C} (a list was published), parted by tabs, only ever added to.
 */
public final class CaLog {

    private final Path file;
    private final String alias;
    private final Map<BigInteger, Integer> revoked = new HashMap<>();
    private final NavigableMap<BigInteger, Published> lists = new ConcurrentSkipListMap<>();
    private int lines;

    /** @param reasons codes of RFC 5280 §5.3.1 by serial */
    public record Published(BigInteger number, Instant thisUpdate, Map<BigInteger, Integer> reasons) {
    }

    /** @param file {@code journal.tsv} of the operator */
    public CaLog(Path file, String alias) {
        this.file = file;
        this.alias = alias;
        read();
    }

    /** Takes in what was added. */
    public synchronized void read() {
        try {
            String[] all = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
            // The last one is cut short, or empty.
            for (; lines < all.length - 1; lines++) {
                take(all[lines].split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String[] line) {
        if (line.length < 3 || !line[1].equals(alias)) {
            return;
        }
        switch (line[0]) {
            case "R" -> revoked.put(new BigInteger(line[2], 16), Integer.valueOf(line[3]));
            case "L" -> revoked.remove(new BigInteger(line[2], 16));
            case "C" -> {
                BigInteger number = new BigInteger(line[2]);
                lists.put(number, new Published(number, Instant.parse(line[3]), Map.copyOf(revoked)));
            }
            default -> {
                // issued, settled, tokens
            }
        }
    }

    public BigInteger newest() {
        return lists.lastKey();
    }

    /** The lists from one to the newest. */
    public Iterable<Published> since(BigInteger number) {
        return lists.tailMap(number, true).values();
    }
}
