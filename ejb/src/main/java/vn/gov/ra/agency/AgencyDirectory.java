package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.shared.DomainException;

/** Finds agencies for other rooms, in their transaction. */
@Dependent
public class AgencyDirectory {

    @Inject
    private AgencyQuery agencies;

    /** @throws DomainException {@link AgencyError#NOT_FOUND} */
    public AgencyView byId(UUID id) {
        return agencies.byId(id).orElseThrow(() -> new DomainException(AgencyError.NOT_FOUND, id));
    }

    /** The present names. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return agencies.byIds(ids).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
    }

    /** By the present code, else by one it once had; upper and lower case are the same. */
    public Optional<AgencyView> byCode(String code) {
        String clean = AgencyCodes.clean(code);
        return clean == null ? Optional.empty() : agencies.byCode(clean);
    }

    /** The name it bore on that day; the present one where that time is not recorded. */
    public String nameOn(UUID id, LocalDate day) {
        return agencies.nameOn(id, day).orElseGet(() -> byId(id).name());
    }

    /** The id of the agency it belonged to on that day; the present one where that time is not recorded, empty for one at the top. */
    public Optional<UUID> parentOn(UUID id, LocalDate day) {
        Optional<AgencyParent> then = agencies.parentOn(id, day);
        return then.isPresent() ? then.map(AgencyParent::parentId) : Optional.ofNullable(byId(id).parentId());
    }

    /** What became of it; empty for an agency that has no successor. */
    public List<AgencyView> successors(UUID id) {
        return agencies.successors(id);
    }

    /** What it came from. */
    public List<AgencyView> predecessors(UUID id) {
        return agencies.predecessors(id);
    }

    /** How many agencies there are, ended ones included. */
    public long count() {
        return agencies.count();
    }
}
