package vn.gov.ra.training;

import java.time.LocalDate;

/**
 * Whether somebody is ready to be handed a device.
 *
 * @param session number of the last session attended; null for none
 * @param trainedOn its day
 * @param commitment number of the last commitment; null for none
 * @param committedOn its day
 */
public record Prepared(String session, LocalDate trainedOn, String commitment, LocalDate committedOn) {

    public boolean trained() {
        return session != null;
    }

    public boolean committed() {
        return commitment != null;
    }

    public boolean complete() {
        return trained() && committed();
    }
}
