package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;

/** Our whole register as one package, for another office whose register it is to be merged with. Personal numbers stand in it in the clear: only the room release calls it. */
@Dependent
public class RegisterExport {

    private static final int SHOWN = 8;

    @Inject
    private ExportQuery query;
    @Inject
    private PersonRegister persons;
    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    /** What was written, and of how many. */
    public record Written(FileContent file, int certificates, int tokens, int people) {
    }

    /** Agencies, people, certificates with their files, and devices, as they are now. */
    public Written write() {
        LocalDate today = calendar.today();
        List<ExportQuery.Member> members = query.members(today);
        List<ExportQuery.Issued> issued = query.certificates();
        List<ExportQuery.Device> devices = query.devices();
        Map<UUID, PersonDetails> details = details(Stream.of(members.stream().map(ExportQuery.Member::personId), issued.stream().map(ExportQuery.Issued::personId),
                devices.stream().map(ExportQuery.Device::personId)).flatMap(ids -> ids).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<BookKind, byte[]> books = new EnumMap<>(BookKind.class);
        books.put(BookKind.AGENCIES, RegisterBooks.agencies(query.offices(today)));
        books.put(BookKind.PEOPLE, RegisterBooks.people(members, details));
        books.put(BookKind.CERTIFICATES, RegisterBooks.certificates(issued, details, query.devicesOf(), clock.instant()));
        books.put(BookKind.TOKENS, RegisterBooks.tokens(devices, details));
        Map<String, byte[]> files = new TreeMap<>();
        issued.forEach(one -> files.put(one.serial() + "-" + one.sha256().substring(0, SHOWN) + ".cer", one.der()));
        String source = settings.get("office.name", "");
        byte[] zip = RegisterPackage.write(source, today, books, files);
        String hash = Sha256.hex(zip);
        FileContent file = new FileContent(new FileRef(Ids.next(), hash, "application/zip", zip.length, "so-dang-ky-" + today + ".zip"), zip);
        return new Written(file, issued.size(), devices.size(), details.size());
    }

    private Map<UUID, PersonDetails> details(Set<UUID> ids) {
        Map<UUID, PersonDetails> details = new HashMap<>();
        ids.forEach(id -> details.put(id, persons.details(id)));
        return details;
    }
}
