package vn.gov.ra.notification;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Labelled;

/** What people are told of: whose roles it concerns, whether a mail cannot wait for the day's digest, and whether more of the same is counted. */
public enum NoticeKind implements Labelled {
    /** The file one sent is checked and waits to be taken over. */
    IMPORT_READY,
    /** Somebody else made a dossier of it. */
    IMPORT_ACCEPTED,
    IMPORT_REFUSED,
    /** One's own long work is done. */
    WORK_DONE,
    WORK_FAILED,
    /** The register one asked for may be taken, for a few days only. */
    REGISTER_RELEASED(true, false),
    /** The request for the register was refused or called off. */
    REGISTER_REFUSED,
    /** A dossier waits for the signature of the agency's head. */
    DOSSIER_TO_SIGN(false, true, Role.AGENCY_SIGNER),
    LINE_APPROVED(false, true, Role.CLERK, Role.AGENCY_SIGNER),
    LINE_REJECTED(false, false, Role.CLERK, Role.AGENCY_SIGNER),
    /** The office has remarks; they are to be answered by a day. */
    SUPPLEMENT_ASKED(true, false, Role.CLERK),
    SUPPLEMENT_DUE(true, false, Role.CLERK),
    /** The same to the head, when the last reminder has gone out. */
    SUPPLEMENT_DUE_HEAD(true, false, Role.AGENCY_SIGNER),
    /** A certificate of the agency ends in so many days and nothing replaces it yet. */
    CERTIFICATE_EXPIRING(false, false, Role.CLERK),
    /** The same to the head, when little time is left. */
    CERTIFICATE_EXPIRING_HEAD(false, false, Role.AGENCY_SIGNER),
    /** A certificate that the agency got without the portal ends in so many days. */
    OUTSIDE_EXPIRING(false, false, Role.CLERK),
    OUTSIDE_EXPIRING_HEAD(false, false, Role.AGENCY_SIGNER),
    /** An agency recorded a certificate from outside; the office compares and confirms it. */
    OUTSIDE_TO_CONFIRM(false, false, Role.OFFICER),
    /** Somebody's authority to decide ends, and no other follows. */
    GRANT_ENDING(false, false, Role.ADMIN, Role.OFFICE_SIGNER),
    /** A signer's part that was given to another person ends, and is not given again. */
    DELEGATION_ENDING(false, false, Role.AGENCY_SIGNER, Role.OFFICE_SIGNER),
    /** The decision by which the office manages subscribers ends. */
    DOCUMENT_ENDING(false, false, Role.ADMIN),
    /** The office's own term is over and it still has to act. */
    OFFICE_OVERDUE(false, false, Role.OFFICER),
    /** The same to who answers for the office, when two working days more have gone by. */
    OFFICE_OVERDUE_HEAD(false, false, Role.OFFICE_SIGNER),
    /** Handover minutes wait for the receiver's signature. */
    MINUTES_WAITING(false, false, Role.CLERK),
    /** They should have been signed by now. */
    HANDOVER_DUE(false, false, Role.CLERK),
    /** The same to the head, when as much time again has gone by. */
    HANDOVER_DUE_HEAD(false, false, Role.AGENCY_SIGNER),
    /** A device has to be given back within days. */
    DEVICE_DUE(false, false, Role.CLERK),
    /** It should have been given back by now. */
    DEVICE_DUE_HEAD(false, false, Role.AGENCY_SIGNER),
    /** Devices come back to the store: declined, disputed or given back. The storekeeper settles it. */
    MINUTES_RETURNED(false, false, Role.STOREKEEPER),
    /** A frozen list waits for the signature of the office's head. */
    LIST_TO_SIGN(false, false, Role.OFFICE_SIGNER),
    RESULT_ARRIVED(false, false, Role.OFFICER, Role.OFFICE_SIGNER),
    /** A revocation list is too old to rely upon. */
    CRL_STALE(true, false, Role.ADMIN, Role.OFFICER),
    /** A relying system's receiver says that it is gone; nothing is sent to it any more. */
    WEBHOOK_GONE(true, false, Role.ADMIN);

    private static final Set<NoticeKind> MAILED = EnumSet.of(REGISTER_REFUSED, DOSSIER_TO_SIGN, LIST_TO_SIGN, MINUTES_WAITING, MINUTES_RETURNED, LINE_REJECTED, CERTIFICATE_EXPIRING,
            CERTIFICATE_EXPIRING_HEAD, OUTSIDE_EXPIRING, OUTSIDE_EXPIRING_HEAD, GRANT_ENDING, DELEGATION_ENDING, DOCUMENT_ENDING, OFFICE_OVERDUE,
            OFFICE_OVERDUE_HEAD, HANDOVER_DUE, HANDOVER_DUE_HEAD, DEVICE_DUE, DEVICE_DUE_HEAD);

    private final boolean urgent;
    private final boolean counted;
    private final Set<String> roles;

    /** One's own. */
    NoticeKind() {
        this(false, false);
    }

    NoticeKind(boolean urgent, boolean counted, String... roles) {
        this.urgent = urgent;
        this.counted = counted;
        this.roles = Set.of(roles);
    }

    /** Roles it is told to; none where it is told to one account, whatever its roles. */
    public Set<String> roles() {
        return roles;
    }

    /** Its mail goes at once. */
    public boolean urgent() {
        return urgent;
    }

    /** More of the same makes one row with a number. */
    boolean counted() {
        return counted;
    }

    /** Where nobody has chosen: mails only about what waits for the reader. */
    boolean mailedByDefault() {
        return urgent || MAILED.contains(this);
    }

    /** Whether somebody with these roles may still be shown it. */
    boolean concerns(Actor actor) {
        return roles.isEmpty() || roles.stream().anyMatch(actor::has);
    }

    @Override
    public String labelKey() {
        return "notification.kind." + name();
    }
}
