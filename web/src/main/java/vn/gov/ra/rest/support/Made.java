package vn.gov.ra.rest.support;

import java.util.UUID;

/**
 * What a creating command made.
 *
 * @param status 201, or 202 for work that goes on
 * @param location path below the base address, such as {@code /api/v1/dossiers/…}
 * @param view body of the answer
 */
public record Made(int status, String location, Object view) {

    public static Made created(String location, Object view) {
        return new Made(201, location, view);
    }

    /** Work that was accepted: {@code Location} and {@code {"id","state":"QUEUED"}} (contract §6.4). */
    public static Made accepted(UUID job) {
        return accepted("/api/v1/jobs/" + job, new Queued(job, "QUEUED"));
    }

    public static Made accepted(String location, Object view) {
        return new Made(202, location, view);
    }

    /**
     * @param id of the job
     * @param state its state, {@code QUEUED}
     */
    public record Queued(UUID id, String state) {
    }
}
