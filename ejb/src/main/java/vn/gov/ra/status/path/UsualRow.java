package vn.gov.ra.status.path;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.YearMonth;
import vn.gov.ra.status.crl.CrlReason;

/** The usual form of a list's entry, octet by octet; what has any other form is left to {@link ListRows#next}, which knows the rules. */
final class UsualRow {

    private static final int MOST_OCTETS = 20;
    private static final int TIME = 15;
    /** Extensions of one, reasonCode, not critical, up to the value. */
    private static final byte[] REASON = {0x30, 0x0C, 0x30, 0x0A, 0x06, 0x03, 0x55, 0x1D, 0x15, 0x04, 0x03, 0x0A, 0x01};
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long REASON_BEGINS = (long) EIGHT.get(REASON, 0);
    private static final long REASON_ENDS = (long) EIGHT.get(REASON, REASON.length - Long.BYTES);
    private static final long HIGH_HALVES = 0xF0F0F0F0F0F0F0F0L;
    private static final long DIGITS = 0x3030303030303030L;
    private static final long SIXES = 0x0606060606060606L;
    private static final long LOW_HALVES = 0x000F000F000F000FL;
    private static final long ZEROES = 0x30303030L;
    private static final CrlReason[] BY_CODE = new CrlReason[11];
    private static final int SHORTEST_MONTH = 28;
    private static final int SECONDS_A_DAY = 86_400;

    static {
        for (CrlReason reason : CrlReason.values()) {
            BY_CODE[reason.code()] = reason;
        }
    }

    /** 1970-01-01, hour 0, as text. */
    private long lastHour = 0x3730303130313030L;
    private long hourBegins;
    private long epochSecond;
    private CrlReason reason;

    long epochSecond() {
        return epochSecond;
    }

    /** Null where none is given. */
    CrlReason reason() {
        return reason;
    }

    /**
     * @param at where the entry's first field begins
     * @return false where the form is another
     */
    boolean read(byte[] der, int at, int end) {
        int length = at + 2 < end && der[at] == DerCursor.INTEGER ? der[at + 1] : -1;
        int time = at + 2 + length;
        if (length < 1 || length > MOST_OCTETS || time + TIME > end || padded(der, at + 2, length) || !time(der, time)) {
            return false;
        }
        return reason(der, time + TIME, end);
    }

    private static boolean padded(byte[] der, int at, int length) {
        return length > 1 && (der[at] == 0 && der[at + 1] >= 0 || der[at] == -1 && der[at + 1] < 0);
    }

    private boolean reason(byte[] der, int at, int end) {
        reason = null;
        if (at == end) {
            return true;
        }
        if (end - at != REASON.length + 1) {
            return false;
        }
        if ((long) EIGHT.get(der, at) != REASON_BEGINS || (long) EIGHT.get(der, at + REASON.length - Long.BYTES) != REASON_ENDS) {
            return false;
        }
        int code = der[end - 1];
        reason = code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
        return reason != null;
    }

    /** UTCTime with seconds and Z. */
    private boolean time(byte[] der, int at) {
        if (der[at] != DerCursor.UTC_TIME || der[at + 1] != TIME - 2 || der[at + TIME - 1] != 'Z') {
            return false;
        }
        long toTheHour = (long) EIGHT.get(der, at + 2);
        if (toTheHour != lastHour && !hour(toTheHour)) {
            return false;
        }
        int rest = (int) FOUR.get(der, at + 10);
        int clock = (int) pairs(rest);
        int minute = clock >>> 16;
        int second = clock & 0xFF;
        epochSecond = hourBegins + minute * 60L + second;
        return digits((long) rest << Integer.SIZE | ZEROES) && minute < 60 && second < 60;
    }

    /** Year, month, day and hour; what they come to is kept, because authorities revoke many in one hour. */
    private boolean hour(long text) {
        long pairs = pairs(text);
        int year = (int) (pairs >>> 48) + (pairs >>> 48 < 50 ? 2000 : 1900);
        int month = (int) (pairs >>> 32) & 0xFF;
        int day = (int) (pairs >>> 16) & 0xFF;
        int hour = (int) pairs & 0xFF;
        if (!digits(text) || month < 1 || month > 12 || day < 1 || hour >= 24 || day > SHORTEST_MONTH && day > YearMonth.of(year, month).lengthOfMonth()) {
            return false;
        }
        hourBegins = epochDay(year, month, day) * SECONDS_A_DAY + hour * 3600L;
        lastHour = text;
        return true;
    }

    /** Whether eight octets are digits, all at once. */
    private static boolean digits(long text) {
        return (text & HIGH_HALVES) == DIGITS && (text + SIXES & HIGH_HALVES) == DIGITS;
    }

    /** Two digits each as a number, in 16 bits each. */
    private static long pairs(long digits) {
        return (digits >>> 8 & LOW_HALVES) * 10 + (digits & LOW_HALVES);
    }

    /** Gregorian calendar with the year beginning in March, so that the leap day is its last. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * shifted + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468;
    }
}
