package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Entries of a list, packed: the serial's octets and 5 more each instead of an object, so that a million are read, looked up and replaced at
 * once. In no particular order. Immutable.
 */
public final class SerialTable {

    /** 1950-01-01, where UTCTime begins; 136 years from there fit. */
    private static final long EPOCH = -631_152_000L;
    private static final CrlReason[] REASONS = CrlReason.values();

    private final SerialRows rows;
    /** What does not fit the columns: an invalidityDate, a moment far away. */
    private final Map<BigInteger, CrlEntry> unusual;

    private SerialTable(SerialRows rows, Map<BigInteger, CrlEntry> unusual) {
        this.rows = rows;
        this.unusual = unusual;
    }

    /** Where a serial stands twice, the graver entry counts: for good before on hold, earlier before later. */
    public static SerialTable of(List<CrlEntry> entries) {
        byte[] serials = new byte[entries.size() * (PackedSerials.WIDEST + 1)];
        Builder builder = new Builder(serials, entries.size());
        int used = 0;
        for (CrlEntry entry : entries) {
            byte[] content = entry.serial().toByteArray();
            serials[used] = (byte) content.length;
            System.arraycopy(content, 0, serials, used + 1, content.length);
            builder.add(used, entry);
            used += content.length + 1;
        }
        return builder.build();
    }

    public static boolean fits(BigInteger serial) {
        return PackedSerials.fits(serial);
    }

    /** Takes entries as they are read. */
    public static final class Builder {

        private final byte[] der;
        private int[] at;
        private int[] hashes;
        private int[] revokedAt;
        private byte[] reasons;
        private final Map<Integer, CrlEntry> unusual = new HashMap<>();
        private int size;
        private int width = 1;

        private Builder(byte[] der, int expected) {
            this.der = der;
            int room = Math.max(1, expected);
            this.at = new int[room];
            this.hashes = new int[room];
            this.revokedAt = new int[room];
            this.reasons = new byte[room];
        }

        /**
         * Of entries whose serials stand in these octets.
         *
         * @param expected how many there will be, as far as one can guess
         */
        public static Builder over(byte[] der, int expected) {
            return new Builder(der, expected);
        }

        /** @param serialAt where the octet with the serial's length stands in the list */
        public void add(int serialAt, CrlEntry entry) {
            long second = entry.revokedAt().getEpochSecond() - EPOCH;
            if (second >>> Integer.SIZE != 0 || entry.revokedAt().getNano() != 0 || entry.invalidSince() != null) {
                unusual.put(size, entry);
            }
            fill(serialAt, (int) second, entry.reason());
        }

        /**
         * The usual entry: without an invalidityDate.
         *
         * @param epochSecond of the revocation, UTC
         */
        public void add(int serialAt, long epochSecond, CrlReason reason) {
            long second = epochSecond - EPOCH;
            if (second >>> Integer.SIZE != 0) {
                throw new CrlRefusal(CrlError.BAD_ENTRY);
            }
            fill(serialAt, (int) second, reason);
        }

        private void fill(int serialAt, int second, CrlReason reason) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
                hashes = Arrays.copyOf(hashes, size * 2);
                revokedAt = Arrays.copyOf(revokedAt, size * 2);
                reasons = Arrays.copyOf(reasons, size * 2);
            }
            width = Math.max(width, der[serialAt]);
            at[size] = serialAt;
            // Here, where the serial's octets are at hand; later they would have to be read again.
            hashes[size] = SerialHash.of(der, serialAt + 1, der[serialAt]);
            revokedAt[size] = second;
            reasons[size++] = (byte) reason.ordinal();
        }

        public SerialTable build() {
            SerialRows rows = rows();
            if (rows.twice()) {
                keepGraver();
                rows = rows();
            }
            Map<BigInteger, CrlEntry> odd = new HashMap<>();
            unusual.values().forEach(entry -> odd.put(entry.serial(), entry));
            return new SerialTable(rows, odd);
        }

        private SerialRows rows() {
            return SerialRows.of(der, at, hashes, revokedAt, reasons, size, width);
        }

        /** Leaves one of each serial. */
        private void keepGraver() {
            Map<BigInteger, Integer> kept = new HashMap<>();
            for (int i = 0; i < size; i++) {
                kept.merge(new BigInteger(der, at[i] + 1, der[at[i]]), i, this::graver);
            }
            int[] places = kept.values().stream().mapToInt(Integer::intValue).sorted().toArray();
            Map<Integer, CrlEntry> odd = new HashMap<>();
            for (int i = 0; i < places.length; i++) {
                int from = places[i];
                at[i] = at[from];
                hashes[i] = hashes[from];
                revokedAt[i] = revokedAt[from];
                reasons[i] = reasons[from];
                if (unusual.containsKey(from)) {
                    odd.put(i, unusual.get(from));
                }
            }
            size = places.length;
            unusual.clear();
            unusual.putAll(odd);
        }

        private int graver(int one, int other) {
            boolean held = reasons[one] == CrlReason.certificateHold.ordinal();
            boolean otherHeld = reasons[other] == CrlReason.certificateHold.ordinal();
            boolean later = held == otherHeld ? moment(other).isBefore(moment(one)) : held;
            return later ? other : one;
        }

        private Instant moment(int place) {
            CrlEntry whole = unusual.get(place);
            return whole == null ? instant(revokedAt[place]) : whole.revokedAt();
        }
    }

    private static Instant instant(int second) {
        return Instant.ofEpochSecond(Integer.toUnsignedLong(second) + EPOCH);
    }

    public int size() {
        return rows.size();
    }

    /** Null when the serial is not in it. */
    public CrlEntry find(BigInteger serial) {
        int row = rows.row(serial);
        return row < 0 ? null : row(row, serial);
    }

    CrlEntry row(int row) {
        return row(row, rows.serial(row));
    }

    private CrlEntry row(int row, BigInteger serial) {
        CrlEntry whole = unusual.isEmpty() ? null : unusual.get(serial);
        return whole == null ? new CrlEntry(serial, instant(rows.time(row)), REASONS[rows.reason(row)], null) : whole;
    }

    /** The serials that stand here and, in the newer table, not at all or with a hold for a revocation or the other way round. */
    void changedIn(SerialTable newer, Consumer<BigInteger> each) {
        for (int here = 0; here < size(); here++) {
            int there = newer.rows.row(rows, here);
            if (there < 0 || held(rows.reason(here)) != held(newer.rows.reason(there))) {
                each.accept(rows.serial(here));
            }
        }
    }

    private static boolean held(byte reason) {
        return reason == CrlReason.certificateHold.ordinal();
    }
}
