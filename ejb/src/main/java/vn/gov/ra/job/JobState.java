package vn.gov.ra.job;

import vn.gov.ra.shared.Labelled;

/** Where a job stands; the last three are final. */
public enum JobState implements Labelled {
    QUEUED, RUNNING, SUCCEEDED, FAILED, CANCELLED;

    public boolean over() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }

    @Override
    public String labelKey() {
        return "job.state." + name();
    }
}
