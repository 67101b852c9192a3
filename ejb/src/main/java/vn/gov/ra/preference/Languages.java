package vn.gov.ra.preference;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.shared.Messages;

/** In which language the portal writes to somebody who is not there: as the account chose, Vietnamese where it never did. */
@Dependent
public class Languages {

    private final PreferenceRepository kept;

    /** For the container, which makes its proxies with it. */
    public Languages() {
        this(null);
    }

    @Inject
    Languages(PreferenceRepository kept) {
        this.kept = kept;
    }

    public Locale of(UUID account) {
        return kept.find(account).map(chosen -> Messages.supported(Locale.forLanguageTag(chosen.language()))).orElse(Messages.VI);
    }
}
