package vn.gov.ra.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.ra.training.TopicService;
import vn.gov.ra.training.TopicVersion;
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
    @Inject
    private TopicService topics;
    private List<TopicView> all;
    private List<TopicVersion> versions;

    public List<TopicView> getAll() {
        if (all == null) {
            all = trainings.topics();
        }
        return all;
    }

    public String name(TopicView topic) {
        return topic.name(language.locale());
    }

    /** As they were called on the day of the session. */
    public String named(List<String> codes, LocalDate day) {
        if (versions == null) {
            versions = topics.all();
        }
        return versions.stream().filter(one -> codes.contains(one.code()) && one.on(day)).map(one -> one.name(language.locale())).collect(Collectors.joining("; "));
    }
}
