package vn.gov.ra.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.support.Language;

/** What the trail's codes are called: the codes are for programs and for the law, the words for whoever reads. */
@Named("trailWords")
@RequestScoped
public class TrailWords {

    /** Where the words of a machine's steps begin. */
    static final Map<String, String> STEPS = Map.ofEntries(Map.entry("dossier", "request.dossierStep."), Map.entry("line", "request.lineStep."), Map.entry("batch", "batch.step."),
            Map.entry("certificate", "certificate.step."), Map.entry("token", "token.step."), Map.entry("minutes", "handover.minutesStep."), Map.entry("personnel", "personnel.step."),
            Map.entry("reorganisation", "reorganisation.step."), Map.entry("declaration", "declaration.step."), Map.entry("stock-count", "stock.step."),
            Map.entry("takeover", "takeover.step."), Map.entry("access-review", "accessReview.step."));

    @Inject
    private Language language;

    public String event(String action) {
        return event(action, language.locale()).orElse(action);
    }

    public String type(String objectType) {
        return Messages.optionalLabel("trail.type." + objectType, language.locale()).orElse(objectType);
    }

    static Optional<String> event(String action, Locale locale) {
        int dot = action.indexOf('.');
        String steps = dot < 0 ? null : STEPS.get(action.substring(0, dot));
        return Messages.optionalLabel("trail.event." + action, locale)
                .or(() -> steps == null ? Optional.empty() : Messages.optionalLabel(steps + action.substring(dot + 1).toUpperCase(Locale.ROOT).replace('-', '_'), locale));
    }
}
