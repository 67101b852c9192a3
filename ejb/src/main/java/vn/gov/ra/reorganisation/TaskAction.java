package vn.gov.ra.reorganisation;

import vn.gov.ra.shared.Labelled;

/** Single things that follow from a plan. Waves are carried out one after the other, and undone the other way round. */
public enum TaskAction implements Labelled {
    OPEN_AGENCY(1), RENAME_AGENCY(1), MOVE_AGENCY(1),
    /** A subscriber with its certificates and devices. */
    MOVE_SUBSCRIBER(2),
    /** A certificate whose subscriber stays what it was: the successor answers for it. */
    MOVE_CERTIFICATE(2),
    MOVE_POSITION(3), END_POSITION(3), MOVE_ACCOUNT(3), END_ACCOUNT(3),
    /** The official e-mail address of a person. */
    CHANGE_EMAIL(3),
    /** A device nobody uses yet or any more, in the agency's hands. */
    MOVE_DEVICE(4),
    /** Requests that are not ended. */
    MOVE_REQUEST(5),
    /** A line of a draft that asks for other content. */
    LINE_CHANGE(6),
    /** A line of a draft that asks to revoke. */
    LINE_REVOKE(6),
    END_AGENCY(7);

    private final int wave;

    TaskAction(int wave) {
        this.wave = wave;
    }

    public int wave() {
        return wave;
    }

    boolean makesLine() {
        return this == LINE_CHANGE || this == LINE_REVOKE;
    }

    @Override
    public String labelKey() {
        return "reorganisation.action." + name();
    }
}
