package vn.gov.ra.web.support;

import jakarta.faces.context.FacesContext;

/** Keeps what was typed when the page it was typed into is gone or overtaken, and leads back to it. Each is true when it has answered. */
public interface Rescue {

    /** The session or the view ended before the form was sent. */
    boolean afterEnd(FacesContext faces);

    /** Somebody else saved the object in the meantime. */
    boolean overtaken(FacesContext faces);
}
