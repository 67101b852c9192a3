package vn.gov.ra.retention;

import vn.gov.ra.shared.Labelled;

/** What a rule of keeping is about. A kind stands here only if something is wiped by it; records of law, the audit trail and with it the log of who read personal numbers have none. */
public enum RetentionKind implements Labelled {
    /** Name, personal number, birthday and addresses of a person: proposed and confirmed by people. */
    PERSON,
    /** Files and rows sent in of which no dossier was made; from the day they were sent. */
    IMPORT,
    /** Words of notices that were read; from that day. */
    NOTICE,
    /** Copies of messages that have gone out; from that day. */
    MESSAGE,
    /** Answers kept for commands that are sent again; from the day of the command. */
    ANSWER;

    /** Needs no person's decision: the portal clears it, and the term is in days. */
    public boolean cleared() {
        return this != PERSON;
    }

    @Override
    public String labelKey() {
        return "retention.kind." + name();
    }
}
