package vn.gov.ra.job;

/** Fired in the transaction in which a job ended, however it ended. */
public record JobEnded(JobView job) {
}
