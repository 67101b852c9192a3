package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/** The office's own names and choices. An empty installation has none of its names; the set-up list asks for them. */
@Dependent
public class Settings {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    @Inject
    private RegulationQuery law;

    /** @throws DomainException {@link RegulationError#SETTING_MISSING} where nobody has entered it */
    public String get(String key) {
        return find(key).orElseThrow(() -> new DomainException(RegulationError.SETTING_MISSING, "regulation.setting." + key));
    }

    public Optional<String> find(String key) {
        return law.setting(key).map(SettingRow::value).filter(value -> !value.isBlank());
    }

    public String get(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** A setting that is a list: its parts stand between blanks, commas or semicolons. */
    public List<String> list(String key) {
        return find(key).map(value -> List.of(SEPARATOR.split(value.strip()))).orElse(List.of());
    }

    /** The rule for official e-mail addresses, from {@code email.domains} and {@code email.blocked}. */
    public OfficialEmail officialEmail() {
        return new OfficialEmail(list("email.domains"), list("email.blocked"));
    }
}
