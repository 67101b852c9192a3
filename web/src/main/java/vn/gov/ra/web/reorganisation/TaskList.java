package vn.gov.ra.web.reorganisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.TaskAction;
import vn.gov.ra.reorganisation.TaskFilter;
import vn.gov.ra.reorganisation.TaskState;
import vn.gov.ra.reorganisation.TaskView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.PartsList;

/** All that follows from the plan that the address names, as a file. */
@Named("taskList")
@RequestScoped
public class TaskList extends PartsList<TaskView> {

    @Inject
    private ReorganisationService service;
    @Inject
    private TaskWords words;

    @Override
    public String getName() {
        return "reorganisation-tasks";
    }

    @Override
    public String getHome() {
        return "/reorganisations/list";
    }

    @Override
    protected Slice<TaskView> of(UUID plan, Paging paging) {
        return service.tasks(plan, new TaskFilter(choice(TaskAction.class, "action"), choice(TaskState.class, "state"), null), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("action", "reorganisation.action", TaskAction.class), choice("state", "reorganisation.task.state", TaskState.class));
    }

    @Override
    protected List<ListColumn<TaskView>> columns() {
        return List.of(new ListColumn<>("reorganisation.task.object", TaskView::label), new ListColumn<>("reorganisation.action", TaskView::action),
                new ListColumn<>("reorganisation.task.to", TaskView::toName), new ListColumn<>("reorganisation.task.detail", words::of),
                new ListColumn<>("reorganisation.task.state", TaskView::state), new ListColumn<>("reorganisation.task.code", TaskView::failure));
    }
}
