package vn.gov.ra.web.preference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gov.ra.preference.AfterDecision;
import vn.gov.ra.preference.Density;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.preference.Theme;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Preferred;

/** How the reader wants the portal; open to everybody, because a browser that has not signed in has its preferences too. */
@Named("preferencePage")
@RequestScoped
public class PreferencePage {

    private static final String USUAL = "0";

    @Inject
    private Preferred preferred;
    @Inject
    private Labels labels;
    @Inject
    private Notice notice;

    private String language;
    private String theme;
    private String density;
    private String shortcuts;
    private String rows;
    private String afterDecision;

    public void load() {
        Preferences now = preferred.now();
        language = now.language();
        theme = now.theme().name();
        density = now.density().name();
        shortcuts = now.shortcuts().toString();
        rows = now.rows() == null ? USUAL : now.rows().toString();
        afterDecision = now.afterDecision().name();
    }

    public String save() {
        Preferences chosen = new Preferences(language, Theme.valueOf(theme), Density.valueOf(density), Boolean.valueOf(shortcuts),
                USUAL.equals(rows) ? null : Integer.valueOf(rows), AfterDecision.valueOf(afterDecision));
        preferred.choose(chosen, (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        notice.done("preference.done");
        return "/preferences?faces-redirect=true";
    }

    public List<SelectItem> getLanguages() {
        return items(Stream.of("vi", "en"), one -> labels.of("preference.language." + one));
    }

    public List<SelectItem> getThemes() {
        return items(Arrays.stream(Theme.values()).map(Enum::name), one -> labels.of("preference.theme." + one));
    }

    public List<SelectItem> getDensities() {
        return items(Arrays.stream(Density.values()).map(Enum::name), one -> labels.of("preference.density." + one));
    }

    public List<SelectItem> getSwitches() {
        return items(Stream.of("true", "false"), one -> labels.of("preference.shortcuts." + one));
    }

    public List<SelectItem> getSizes() {
        return items(Stream.concat(Stream.of(USUAL), Preferences.ROWS.stream().map(String::valueOf)),
                one -> USUAL.equals(one) ? labels.of("preference.rows.usual") : labels.of("preference.rows.of", one));
    }

    public List<SelectItem> getAfterwards() {
        return items(Arrays.stream(AfterDecision.values()).map(Enum::name), one -> labels.of("preference.afterDecision." + one));
    }

    private static List<SelectItem> items(Stream<String> values, Function<String, String> label) {
        return values.map(one -> new SelectItem(one, label.apply(one))).toList();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }

    public String getShortcuts() {
        return shortcuts;
    }

    public void setShortcuts(String shortcuts) {
        this.shortcuts = shortcuts;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getAfterDecision() {
        return afterDecision;
    }

    public void setAfterDecision(String afterDecision) {
        this.afterDecision = afterDecision;
    }
}
