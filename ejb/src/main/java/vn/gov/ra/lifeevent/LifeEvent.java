package vn.gov.ra.lifeevent;

import static vn.gov.ra.request.RequestAction.CHANGE;
import static vn.gov.ra.request.RequestAction.ISSUE;
import static vn.gov.ra.request.RequestAction.RECOVER_DEVICE;
import static vn.gov.ra.request.RequestAction.RENEW;
import static vn.gov.ra.request.RequestAction.REVOKE;

import java.util.List;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.subscriber.SubjectKind;

/** What happens in an agency and leads to a request. */
public enum LifeEvent implements Labelled {
    /** Cán bộ mới. */
    NEW_OFFICIAL(ISSUE, Pick.PERSON, SubjectKind.PERSON),
    /** Sắp hết hạn. */
    EXPIRING(RENEW, Pick.CERTIFICATE, SubjectKind.PERSON, SubjectKind.ORGANISATION, SubjectKind.DEVICE),
    /** Đổi họ tên. */
    NAME_CHANGED(CHANGE, Pick.CERTIFICATE, SubjectKind.PERSON),
    /** Đổi thư công vụ. */
    EMAIL_CHANGED(CHANGE, Pick.CERTIFICATE, SubjectKind.PERSON, SubjectKind.ORGANISATION),
    /** Chuyển công tác trong tỉnh. */
    TRANSFERRED(CHANGE, Pick.CERTIFICATE, SubjectKind.PERSON),
    /** Nghỉ hưu, thôi việc, chuyển đi nơi khác, từ trần. */
    LEFT(REVOKE, Pick.CERTIFICATE, SubjectKind.PERSON),
    /** Mất thiết bị. */
    DEVICE_LOST(REVOKE, Pick.CERTIFICATE, SubjectKind.PERSON, SubjectKind.ORGANISATION),
    /** Thiết bị hỏng. */
    DEVICE_BROKEN(REVOKE, Pick.CERTIFICATE, SubjectKind.PERSON, SubjectKind.ORGANISATION),
    /** Quên mã PIN, thiết bị bị khóa. */
    PIN_FORGOTTEN(RECOVER_DEVICE, Pick.TOKEN, SubjectKind.PERSON, SubjectKind.ORGANISATION),
    /** Cơ quan chưa có chứng thư của mình. */
    NEW_ORGANISATION(ISSUE, Pick.NOTHING, SubjectKind.ORGANISATION),
    /** Đổi tên, sáp nhập đơn vị. */
    AGENCY_RENAMED(CHANGE, Pick.CERTIFICATE, SubjectKind.ORGANISATION, SubjectKind.PERSON),
    /** Giải thể, sáp nhập: chứng thư không dùng nữa. */
    AGENCY_ENDED(REVOKE, Pick.CERTIFICATE, SubjectKind.ORGANISATION, SubjectKind.PERSON, SubjectKind.DEVICE),
    /** Máy chủ, phần mềm mới. */
    NEW_SYSTEM(ISSUE, Pick.NOTHING, SubjectKind.DEVICE),
    /** Máy chủ, phần mềm ngừng hoạt động. */
    SYSTEM_ENDED(REVOKE, Pick.CERTIFICATE, SubjectKind.DEVICE);

    /** Where the lines come from. */
    public enum Pick { PERSON, CERTIFICATE, TOKEN, NOTHING }

    private final RequestAction action;
    private final Pick pick;
    private final List<SubjectKind> kinds;

    LifeEvent(RequestAction action, Pick pick, SubjectKind... kinds) {
        this.action = action;
        this.pick = pick;
        this.kinds = List.of(kinds);
    }

    public RequestAction action() {
        return action;
    }

    public Pick pick() {
        return pick;
    }

    /** Kinds of subscribers it can happen to; the first is the usual one. */
    public List<SubjectKind> kinds() {
        return kinds;
    }

    /** The grounds for revocation that fit, codes of the catalogue; empty where nothing is revoked. */
    public List<String> grounds() {
        return switch (this) {
            case LEFT -> List.of("17.2c-1", "17.2c-2", "17.2c-3", "17.2b");
            case DEVICE_LOST -> List.of("17.1b-3", "17.1b-1");
            case DEVICE_BROKEN -> List.of("17.1b-2");
            case AGENCY_ENDED -> List.of("17.3b-1", "17.3b-2", "17.3b-3");
            case SYSTEM_ENDED -> List.of("17.4b");
            default -> List.of();
        };
    }

    /** The new value is typed; everything else comes from the registers. */
    public boolean asksNewValue() {
        return action == CHANGE;
    }

    /** Label of what the change is about, such as "Địa chỉ thư điện tử công vụ". */
    public String changedLabelKey() {
        return labelKey() + ".changed";
    }

    /** Somebody's key may be in wrong hands: the emergency lane is shorter than a dossier. */
    public boolean urgent() {
        return this == DEVICE_LOST;
    }

    @Override
    public String labelKey() {
        return "lifeevent." + name();
    }
}
