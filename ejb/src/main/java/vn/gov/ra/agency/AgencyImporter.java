package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.FieldError;

/**
 * Takes a file's rows one by one: what is wrong is told and stops nothing. Parents may stand after their children.
 * A known code is described anew; its name is not changed here, because a renaming has a decision and a date.
 */
@Dependent
class AgencyImporter {

    @Inject
    private AgencyRepository agencies;
    @Inject
    private AgencyRegister register;

    AgencyImport take(List<AgencyFile.Line> lines, LocalDate today) {
        List<AgencyFinding> findings = new ArrayList<>();
        List<AgencyFile.Line> waiting = new ArrayList<>();
        Map<String, Integer> firstSeen = new HashMap<>();
        for (AgencyFile.Line line : lines) {
            Optional<FieldError> wrong = register.wrong(line.agency());
            Integer before = firstSeen.putIfAbsent(String.valueOf(line.agency().code()), line.number());
            if (wrong.isPresent()) {
                findings.add(new AgencyFinding(line.number(), wrong.get().pointer().substring(1), wrong.get().error(), List.of(wrong.get().arguments())));
            } else if (before != null) {
                findings.add(new AgencyFinding(line.number(), "code", AgencyError.CODE_TWICE, List.of(line.agency().code(), before)));
            } else {
                waiting.add(line);
            }
        }
        Counts counts = new Counts();
        boolean parentsCame = true;
        while (parentsCame) {
            parentsCame = takeThoseWithParents(waiting, today, counts, findings);
        }
        waiting.forEach(line -> findings.add(new AgencyFinding(line.number(), "parentCode", AgencyError.NO_PARENT, List.of(line.agency().parentCode()))));
        return new AgencyImport(counts.created, counts.changed, counts.unchanged, findings);
    }

    private boolean takeThoseWithParents(List<AgencyFile.Line> waiting, LocalDate today, Counts counts, List<AgencyFinding> findings) {
        List<AgencyFile.Line> ready = waiting.stream().filter(line -> parentKnown(line.agency())).toList();
        waiting.removeAll(ready);
        for (AgencyFile.Line line : ready) {
            NewAgency about = line.agency();
            Optional<Agency> known = agencies.byPresentCode(about.code());
            if (known.isPresent()) {
                describe(known.get(), about, counts);
            } else if (agencies.codeUsed(about.code())) {
                findings.add(new AgencyFinding(line.number(), "code", AgencyError.CODE_TAKEN, List.of(about.code())));
            } else {
                register.open(about, today);
                counts.created++;
            }
        }
        return !ready.isEmpty();
    }

    private boolean parentKnown(NewAgency about) {
        return about.parentCode() == null || agencies.byPresentCode(about.parentCode()).isPresent();
    }

    private void describe(Agency agency, NewAgency about, Counts counts) {
        long before = agency.version();
        UUID parent = register.parent(about);
        agency.describe(about, agency.id().equals(parent) ? null : parent);
        agencies.flush();
        if (agency.version() == before) {
            counts.unchanged++;
        } else {
            counts.changed++;
        }
    }

    private static final class Counts {
        private int created;
        private int changed;
        private int unchanged;
    }
}
