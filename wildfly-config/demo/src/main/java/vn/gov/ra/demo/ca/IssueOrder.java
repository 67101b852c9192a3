package vn.gov.ra.demo.ca;

import java.time.Instant;

/** One certificate to issue in bulk; {@code notAfter} null means the authority's usual term of 1 825 days. */
public record IssueOrder(SubjectSpec subject, Instant notBefore, Instant notAfter) {}
