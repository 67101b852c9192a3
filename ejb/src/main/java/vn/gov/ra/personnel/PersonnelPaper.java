package vn.gov.ra.personnel;

/** A paper of a change. */
public enum PersonnelPaper {
    DECISION, LETTER
}
