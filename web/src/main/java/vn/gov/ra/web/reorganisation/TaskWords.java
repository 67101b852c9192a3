package vn.gov.ra.web.reorganisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.reorganisation.TaskView;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;

/** What is new in a thing that follows from a plan, in words. */
@Named("reorganisationWords")
@RequestScoped
public class TaskWords {

    private static final String HEAD = "HEAD";

    @Inject
    private RegulationService law;
    @Inject
    private Labels labels;
    @Inject
    private Language language;

    private Map<String, String> grounds;

    /** Ground of a revocation and contents of a change, whichever there are. */
    public String of(TaskView task) {
        return Stream.of(ground(task.ground()), content(task)).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private String ground(String code) {
        if (code == null) {
            return null;
        }
        if (grounds == null) {
            grounds = law.reasons(Reason.REVOKE).stream().collect(Collectors.toMap(Reason::code, one -> one.text(language.locale())));
        }
        return grounds.getOrDefault(code, code);
    }

    private String content(TaskView task) {
        if (HEAD.equals(task.detail())) {
            return labels.of("reorganisation.task.head");
        }
        return task.contents().isEmpty() ? task.detail() : task.contents().entrySet().stream()
                .map(one -> labels.of("reorganisation.changed." + one.getKey()) + ": " + one.getValue()).collect(Collectors.joining("; "));
    }
}
