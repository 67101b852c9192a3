package vn.gov.ra.reorganisation;

import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * A single thing as the rules give it, before it is written down.
 *
 * @param fromId agency it is taken from; null where that says nothing
 * @param toId agency it goes to, perhaps one that is not open yet; null for none
 * @param subjectKind of a line; null otherwise
 * @param label whom or what it is about
 * @param detail what is new; null for nothing
 * @param ground code of the catalogue; null where nothing is revoked
 */
record Planned(UUID changeId, TaskAction action, UUID objectId, UUID fromId, UUID toId, SubjectKind subjectKind, String label, String detail, String ground) {

    static Planned move(UUID changeId, TaskAction action, UUID objectId, UUID fromId, UUID toId, String label) {
        return new Planned(changeId, action, objectId, fromId, toId, null, label, null, null);
    }
}
