package vn.gov.ra.reorganisation;

import java.util.List;
import java.util.UUID;

/**
 * One change of a plan, to read.
 *
 * @param newId the office that will be opened; an id that is none yet before it is
 * @param sourceNames names of the sources, in their order
 * @param targetName null for none
 */
public record ChangeView(UUID id, int seq, ReorganisationKind kind, List<UUID> sources, UUID keepId, UUID targetId, UUID newId, String newCode, String newName,
        String newParentCode, List<UUID> people, String fromDomain, String toDomain, List<String> sourceNames, String targetName) {

    ChangeView named(List<String> names, String target) {
        return new ChangeView(id, seq, kind, sources, keepId, targetId, newId, newCode, newName, newParentCode, people, fromDomain, toDomain, names, target);
    }
}
