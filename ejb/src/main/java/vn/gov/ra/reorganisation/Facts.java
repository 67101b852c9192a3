package vn.gov.ra.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/** What the registers know of the offices of a plan and of whom they answer for: everything the rules ask about. */
record Facts(Map<UUID, Office> offices, List<Holder> subscribers, List<Issued> certificates, List<Post> posts, List<Account> accounts, List<Device> devices,
        List<Request> requests, List<Concern> concerns, List<Mailbox> mailboxes) {

    /** @param parentId null at the top */
    record Office(UUID id, String code, String name, UUID parentId) {
    }

    /** @param personId null for organisations and devices */
    record Holder(UUID id, SubjectKind kind, String name, UUID agencyId, UUID personId) {
    }

    /** A certificate in force. @param subscriberId null for one nobody here is known to hold @param email null for none */
    record Issued(UUID id, UUID subscriberId, UUID agencyId, String commonName, String subjectDn, String email) {
    }

    /** @param shown who, and as what */
    record Post(UUID id, UUID personId, UUID agencyId, String shown) {
    }

    record Account(UUID id, UUID personId, UUID agencyId, String username) {
    }

    /** A device without a subscriber that moves along by itself. */
    record Device(UUID id, UUID subscriberId, UUID agencyId, String serial) {
    }

    record Request(UUID id, UUID agencyId, String shown) {
    }

    /** Whom a request is about; a request about several has several. */
    record Concern(UUID requestId, UUID subscriberId) {
    }

    record Mailbox(UUID personId, String fullName, String email) {
    }
}
