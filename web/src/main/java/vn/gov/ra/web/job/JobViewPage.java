package vn.gov.ra.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.job.JobService;
import vn.gov.ra.job.JobView;
import vn.gov.ra.web.support.Labels;

/** A job by itself: where work without a page of its own is looked at, and where the bell leads. */
@Named("jobView")
@RequestScoped
public class JobViewPage {

    private static final List<String> COUNTS = List.of("accepted", "refused", "warnings");

    @Inject
    private JobService jobs;
    @Inject
    private JobProgress progress;
    @Inject
    private Labels labels;

    private UUID id;
    private JobView job;

    /** What came of it, in numbers. */
    public record Count(String label, String value) {
    }

    public void load() {
        job = jobs.get(id);
    }

    public JobView getJob() {
        return job;
    }

    public JobShown getShown() {
        return progress.shown(job);
    }

    public List<Count> getCounts() {
        if (job.result() == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(job.result()))) {
            JsonValue result = reader.readValue();
            return COUNTS.stream().filter(name -> result.asJsonObject().containsKey(name))
                    .map(name -> new Count(labels.of("job.result." + name), result.asJsonObject().get(name).toString())).toList();
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
