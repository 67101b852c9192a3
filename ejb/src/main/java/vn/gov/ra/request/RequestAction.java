package vn.gov.ra.request;

import vn.gov.ra.shared.Labelled;

/** What a line asks for; the words of the wire. */
public enum RequestAction implements Labelled {
    /** Cấp mới. */
    ISSUE(Family.ISSUE),
    /** Gia hạn: a new serial for the same subject. */
    RENEW(Family.RENEW_OR_CHANGE),
    /** Thay đổi nội dung: a new serial with other content. */
    CHANGE(Family.RENEW_OR_CHANGE),
    /** Thu hồi chứng thư số. */
    REVOKE(Family.REVOKE),
    /** Khôi phục thiết bị lưu khóa bí mật. */
    RECOVER_DEVICE(Family.RECOVER_DEVICE);

    /** One open line per subscriber, purpose and family; the database has the same rule. */
    public enum Family { ISSUE, RENEW_OR_CHANGE, REVOKE, RECOVER_DEVICE }

    private final Family family;

    RequestAction(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** The CA operator answers with a new certificate. */
    public boolean bringsCertificate() {
        return family == Family.ISSUE || family == Family.RENEW_OR_CHANGE;
    }

    @Override
    public String labelKey() {
        return "request.action." + name();
    }
}
