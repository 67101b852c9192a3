package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Numbers that people quote, gap-free within a year (Vietnamese date) and kind. */
@Dependent
public class Numbers {

    /** Dossiers (hồ sơ), as {@code YC-2026-000123}. */
    public static final String DOSSIER = "YC";
    /** Submission lists (danh sách gửi), as {@code DS-2026-014}. */
    public static final String BATCH = "DS";
    /** Minutes (biên bản), as {@code BB-2026-0007}. */
    public static final String MINUTES = "BB";
    /** Entries of the handover register (sổ bàn giao): the bare number. */
    public static final String REGISTER = "SO";

    /** Personnel changes (biến động nhân sự), as {@code BD-2026-0012}. */
    public static final String PERSONNEL = "BD";

    /** Plans for offices (kịch bản sắp xếp), as {@code SX-2026-0001}. */
    public static final String REORGANISATION = "SX";

    /** Campaigns of declarations (kê khai), as {@code KB-2026-0001}. */
    public static final String DECLARATION = "KB";

    /** Take-overs of old registers (tiếp nhận sổ cũ), as {@code TN-2026-0001}. */
    public static final String TAKEOVER = "TN";

    /** Counts of devices (kiểm đếm, kiểm kê), as {@code KK-2026-0007}. */
    public static final String STOCK_COUNT = "KK";

    /** Training sessions (buổi tập huấn), as {@code TH-2026-0001}. */
    public static final String TRAINING = "TH";

    /** Proposals to wipe what need not be kept any longer (hết thời hạn lưu trữ), as {@code LT-2026-0001}. */
    public static final String RETENTION = "LT";

    /** Requests to give our whole register away (giao sổ đăng ký), as {@code GS-2026-0001}. */
    public static final String REGISTER_RELEASE = "GS";

    /** Subscribers' commitments (bản cam kết), as {@code CK-2026-0001}. */
    public static final String COMMITMENT = "CK";

    @Inject
    private NumbersRepository counters;
    @Inject
    private LegalCalendar calendar;

    public int year() {
        return calendar.today().getYear();
    }

    /** The next number of this year; whoever takes it holds the counter until the transaction ends. */
    public int next(String kind) {
        return counters.next(kind, year());
    }

    /** The next number written as people quote it. @param digits least number of digits */
    public String next(String kind, int digits) {
        int year = year();
        return String.format(Locale.ROOT, "%s-%d-%0" + digits + "d", kind, year, counters.next(kind, year));
    }
}
