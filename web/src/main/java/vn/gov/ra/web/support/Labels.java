package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/** Texts of pages: {@code #{t.of('dossier.list.title')}}, {@code #{t.shown(line.state())}}. */
@Named("t")
@RequestScoped
public class Labels {

    @Inject
    private Language language;
    @Inject
    private Clock clock;

    public String of(String key) {
        return Messages.label(key, language.locale());
    }

    public String of(String key, Object first) {
        return Messages.label(key, language.locale(), first);
    }

    public String of(String key, Object first, Object second) {
        return Messages.label(key, language.locale(), first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Messages.label(key, language.locale(), first, second, third);
    }

    /** The text, or nothing where there is none: hints of fields. */
    public String optional(String key) {
        return Messages.optionalLabel(key, language.locale()).orElse(null);
    }

    /** A value as people read it: an enum's label, a date as dd/MM/yyyy, an instant in Vietnam's time. */
    public String shown(Object value) {
        return Messages.shown(value, language.locale());
    }

    /** The moment the page was made. */
    public Instant now() {
        return clock.instant();
    }

    public String error(ErrorCode code, Object... arguments) {
        return Messages.error(code, language.locale(), arguments);
    }
}
