package vn.gov.ra.status.path;

import vn.gov.ra.status.crl.CrlReason;

/** The usual form of a list's entry, octet by octet; what has any other form is left to {@link ListRows#next}, which knows the rules. */
final class UsualRow {

    private static final int MOST_OCTETS = 20;
    private static final int TIME = 15;
    /** Extensions of one, reasonCode, not critical, up to the value. */
    private static final byte[] REASON = {0x30, 0x0C, 0x30, 0x0A, 0x06, 0x03, 0x55, 0x1D, 0x15, 0x04, 0x03, 0x0A, 0x01};
    private static final CrlReason[] BY_CODE = new CrlReason[11];
    private static final int SURE_DAY = 28;
    private static final int SECONDS_A_DAY = 86_400;

    static {
        for (CrlReason reason : CrlReason.values()) {
            BY_CODE[reason.code()] = reason;
        }
    }

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
        for (int i = 0; i < REASON.length; i++) {
            if (der[at + i] != REASON[i]) {
                return false;
            }
        }
        int code = der[end - 1];
        reason = code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
        return reason != null;
    }

    /** UTCTime with seconds and Z; the last days of a month are left to the calendar. */
    private boolean time(byte[] der, int at) {
        if (der[at] != DerCursor.UTC_TIME || der[at + 1] != TIME - 2 || der[at + TIME - 1] != 'Z') {
            return false;
        }
        int year = two(der, at + 2);
        int month = two(der, at + 4);
        int day = two(der, at + 6);
        int hour = two(der, at + 8);
        int minute = two(der, at + 10);
        int second = two(der, at + 12);
        boolean sure = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= SURE_DAY && hour >= 0 && hour < 24 && minute >= 0 && minute < 60
                && second >= 0 && second < 60;
        if (sure) {
            epochSecond = epochDay(year < 50 ? 2000 + year : 1900 + year, month, day) * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
        }
        return sure;
    }

    private static int two(byte[] der, int at) {
        int tens = der[at] - '0';
        int ones = der[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** Gregorian calendar with the year beginning in March, so that the leap day is its last. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * shifted + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468;
    }
}
