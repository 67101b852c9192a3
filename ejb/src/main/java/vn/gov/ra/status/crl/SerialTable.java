package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Entries of a list, packed and sorted by serial: the serial's octets and 5 more each instead of an object, so that a million are looked up
 * at once and replaced at once. Immutable.
 */
public final class SerialTable {

    /** 1950-01-01, where UTCTime begins; 136 years from there fit. */
    private static final long EPOCH = -631_152_000L;
    private static final CrlReason[] REASONS = CrlReason.values();

    private final PackedSerials serials;
    private final int[] revokedAt;
    private final byte[] reasons;
    /** What does not fit the columns: an invalidityDate, a moment far away. */
    private final Map<BigInteger, CrlEntry> unusual;

    private SerialTable(PackedSerials serials, int[] revokedAt, byte[] reasons, Map<BigInteger, CrlEntry> unusual) {
        this.serials = serials;
        this.revokedAt = revokedAt;
        this.reasons = reasons;
        this.unusual = unusual;
    }

    /** Where a serial stands twice, the graver entry counts: for good before on hold, earlier before later. */
    public static SerialTable of(List<CrlEntry> entries) {
        Builder builder = new Builder(SerialSorter.ofNumbers(), entries.size());
        for (CrlEntry entry : entries) {
            builder.sorter.add(entry.serial());
            builder.fill(entry);
        }
        return builder.build();
    }

    public static boolean fits(BigInteger serial) {
        return PackedSerials.fits(serial);
    }

    /** Takes entries as they are read. */
    public static final class Builder {

        private final SerialSorter sorter;
        private int[] revokedAt;
        private byte[] reasons;
        private final Map<Integer, CrlEntry> unusual = new HashMap<>();
        private int size;

        private Builder(SerialSorter sorter, int expected) {
            this.sorter = sorter;
            this.revokedAt = new int[Math.max(1, expected)];
            this.reasons = new byte[Math.max(1, expected)];
        }

        /**
         * Of entries whose serials stand in these octets.
         *
         * @param expected how many there will be, as far as one can guess
         */
        public static Builder over(byte[] der, int expected) {
            return new Builder(SerialSorter.over(der, expected), expected);
        }

        /** @param serialAt where the octet with the serial's length stands in the list */
        public void add(int serialAt, CrlEntry entry) {
            sorter.add(serialAt);
            fill(entry);
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
            sorter.add(serialAt);
            fill((int) second, reason);
        }

        private void fill(CrlEntry entry) {
            long second = entry.revokedAt().getEpochSecond() - EPOCH;
            if (second >>> Integer.SIZE != 0 || entry.revokedAt().getNano() != 0 || entry.invalidSince() != null) {
                unusual.put(size, entry);
            }
            fill((int) second, entry.reason());
        }

        private void fill(int second, CrlReason reason) {
            if (size == revokedAt.length) {
                revokedAt = Arrays.copyOf(revokedAt, size * 2);
                reasons = Arrays.copyOf(reasons, size * 2);
            }
            revokedAt[size] = second;
            reasons[size++] = (byte) reason.ordinal();
        }

        public SerialTable build() {
            int[] order = sorter.order();
            int count = sorter.twice() ? single(order) : order.length;
            int[] times = new int[count];
            byte[] why = new byte[count];
            Map<BigInteger, CrlEntry> odd = new HashMap<>();
            for (int i = 0; i < count; i++) {
                times[i] = revokedAt[order[i]];
                why[i] = reasons[order[i]];
            }
            if (!unusual.isEmpty()) {
                Arrays.stream(order, 0, count).filter(unusual::containsKey).mapToObj(unusual::get).forEach(entry -> odd.put(entry.serial(), entry));
            }
            return new SerialTable(sorter.pack(order, count), times, why, odd);
        }

        /** Leaves one of each serial at the front. @return how many */
        private int single(int[] order) {
            int count = 0;
            for (int place : order) {
                if (count > 0 && sorter.compare(order[count - 1], place) == 0) {
                    order[count - 1] = graver(order[count - 1], place);
                } else {
                    order[count++] = place;
                }
            }
            return count;
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
        return revokedAt.length;
    }

    /** Null when the serial is not in it. */
    public CrlEntry find(BigInteger serial) {
        int row = serials.row(serial);
        return row < 0 ? null : row(row, serial);
    }

    CrlEntry row(int row) {
        return row(row, serials.serial(row));
    }

    private CrlEntry row(int row, BigInteger serial) {
        CrlEntry whole = unusual.isEmpty() ? null : unusual.get(serial);
        return whole == null ? new CrlEntry(serial, instant(revokedAt[row]), REASONS[reasons[row]], null) : whole;
    }

    /** The serials that stand here and, in the newer table, not at all or with a hold for a revocation or the other way round. */
    void changedIn(SerialTable newer, Consumer<BigInteger> each) {
        int there = 0;
        for (int here = 0; here < size(); here++) {
            int order = 1;
            while (there < newer.size() && (order = newer.serials.compare(there, serials, here)) < 0) {
                there++;
            }
            boolean same = there < newer.size() && order == 0 && held(reasons[here]) == held(newer.reasons[there]);
            if (!same) {
                each.accept(serials.serial(here));
            }
        }
    }

    private static boolean held(byte reason) {
        return reason == CrlReason.certificateHold.ordinal();
    }
}
