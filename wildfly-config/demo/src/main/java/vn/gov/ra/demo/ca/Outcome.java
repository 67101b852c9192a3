package vn.gov.ra.demo.ca;

/** What became of a line of a submission list; the names stand in the result list's column "Kết quả". */
public enum Outcome { ISSUED, RENEWED, CHANGED, REVOKED, RECOVERED, RETURNED, REJECTED }
