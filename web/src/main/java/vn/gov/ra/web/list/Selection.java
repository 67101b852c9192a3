package vn.gov.ra.web.list;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows chosen on the pages of a list, with the version that was seen; kept until they are worked on, let go of, or the session ends. */
@SessionScoped
public class Selection implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, LinkedHashMap<UUID, Long>> chosen = new HashMap<>();
    private final Map<String, List<Outcome>> outcomes = new HashMap<>();

    /** What became of one row. @param text why it was refused; null where it was done @param code of the refusal */
    public record Outcome(UUID id, String name, boolean done, String text, String code) implements Serializable {
    }

    Map<UUID, Long> of(String list) {
        return chosen.computeIfAbsent(list, name -> new LinkedHashMap<>());
    }

    void tell(String list, List<Outcome> results) {
        outcomes.put(list, List.copyOf(results));
    }

    /** Told once. */
    List<Outcome> told(String list) {
        List<Outcome> results = outcomes.remove(list);
        return results == null ? List.of() : results;
    }
}
