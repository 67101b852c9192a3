package vn.gov.ra.rest.me;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.preference.AfterDecision;
import vn.gov.ra.preference.Density;
import vn.gov.ra.preference.PreferenceService;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.preference.Theme;
import vn.gov.ra.rest.support.Runs;

/** The caller's own preferences (tùy chọn), always whole. The last save wins, so there is no version to send. */
@Path("v1/me/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreferenceResource {

    @Inject
    private PreferenceService preferences;

    /** Of who never chose anything: the usual ones. */
    @GET
    public PreferenceBody get() {
        return PreferenceBody.of(preferences.find().orElse(Preferences.USUAL));
    }

    @PUT
    @Runs(value = PreferenceService.class, method = "save")
    public PreferenceBody save(PreferenceBody body) {
        return PreferenceBody.of(preferences.save(body.preferences()));
    }

    /**
     * @param language {@code vi} or {@code en}
     * @param theme colours
     * @param density height of rows
     * @param shortcuts whether single keys do anything
     * @param rows of a page of a list: 25, 50 or 100; null or left out for as many as each list usually has
     * @param afterDecision what opens after a decision
     */
    public record PreferenceBody(String language, Theme theme, Density density, Boolean shortcuts, Integer rows, AfterDecision afterDecision) {

        static PreferenceBody of(Preferences kept) {
            return new PreferenceBody(kept.language(), kept.theme(), kept.density(), kept.shortcuts(), kept.rows(), kept.afterDecision());
        }

        Preferences preferences() {
            return new Preferences(language, theme, density, shortcuts, rows, afterDecision);
        }
    }
}
