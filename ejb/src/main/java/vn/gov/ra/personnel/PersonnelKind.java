package vn.gov.ra.personnel;

import vn.gov.ra.shared.Labelled;

/** What happens to a person (state-machines.md §7, domain.md §5.4). What follows from it is data: {@link PersonnelRule}. */
public enum PersonnelKind implements Labelled {
    /** Bổ nhiệm. */
    APPOINT(Needs.POSITION),
    /** Điều động, luân chuyển to another body of the province. */
    TRANSFER(Needs.AGENCY_AND_POSITION),
    /** To another province, the Party, the police or the army. */
    TRANSFER_OUT(Needs.NOTHING),
    /** Another title in the same body. */
    TITLE_CHANGE(Needs.POSITION),
    /** Kiêm nhiệm. */
    CONCURRENT(Needs.AGENCY_AND_POSITION),
    RETIRE(Needs.NOTHING), RESIGN(Needs.NOTHING), DISMISS(Needs.NOTHING), DECEASE(Needs.NOTHING),
    /** Biệt phái. */
    SECONDMENT(Needs.NOTHING),
    /** Nghỉ chờ hưu, nghỉ dài hạn. */
    LONG_LEAVE(Needs.NOTHING),
    /** Tạm đình chỉ công tác. */
    SUSPENSION(Needs.NOTHING),
    /** Name, card or telephone. */
    NAME_OR_ID_CHANGE(Needs.NOTHING),
    /** Another official e-mail address. */
    EMAIL_CHANGE(Needs.EMAIL),
    /** Thay văn thư: the organisation's certificate stays, another person keeps it. */
    CUSTODIAN_CHANGE(Needs.SUCCESSOR);

    enum Needs { NOTHING, POSITION, AGENCY_AND_POSITION, EMAIL, SUCCESSOR }

    private final Needs needs;

    PersonnelKind(Needs needs) {
        this.needs = needs;
    }

    boolean needsPosition() {
        return needs == Needs.POSITION || needs == Needs.AGENCY_AND_POSITION;
    }

    boolean needsAgency() {
        return needs == Needs.AGENCY_AND_POSITION;
    }

    boolean needsEmail() {
        return needs == Needs.EMAIL;
    }

    boolean needsSuccessor() {
        return needs == Needs.SUCCESSOR;
    }

    /** The person leaves every body of the province: what is held in any of them is concerned. */
    boolean leavesAll() {
        return switch (this) {
            case TRANSFER_OUT, RETIRE, RESIGN, DISMISS, DECEASE -> true;
            default -> false;
        };
    }

    @Override
    public String labelKey() {
        return "personnel.kind." + name();
    }
}
