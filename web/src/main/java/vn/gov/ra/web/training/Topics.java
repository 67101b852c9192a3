package vn.gov.ra.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.ra.training.TopicView;
import vn.gov.ra.training.TrainingService;
import vn.gov.ra.web.support.Language;

/** Topics of sessions in the reader's language, asked for once a request. */
@Named("trainingTopics")
@RequestScoped
public class Topics {

    @Inject
    private TrainingService trainings;
    @Inject
    private Language language;
    private List<TopicView> all;

    public List<TopicView> getAll() {
        if (all == null) {
            all = trainings.topics();
        }
        return all;
    }

    public String name(TopicView topic) {
        return topic.name(language.locale());
    }

    public String named(List<String> codes) {
        return getAll().stream().filter(one -> codes.contains(one.code())).map(this::name).collect(Collectors.joining("; "));
    }
}
