package vn.gov.ra.rest.support;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A resource whose commands go to objects that not everybody sees. Asked after the caller's role and before media type, body and
 * version: not found and not yours are 404 whatever else is wrong (contract §6.6).
 */
public interface Addressed {

    /**
     * Looks for the object of a command.
     *
     * @param path parameters of the address; without {@code id} where the command goes to no object
     */
    void find(MultivaluedMap<String, String> path);
}
