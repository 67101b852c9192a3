package vn.gov.ra.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyCodes;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.intake.Found;

/** What the books of one take-over say together, as far as they have been judged. */
final class Books {

    /** A certificate file that may be taken: read, its chain verified. */
    record File(Staged row, ParsedCertificate certificate, AuthorityView issuer) {
    }

    private final Registers registers;
    private final Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Staged> seen = new HashMap<>();
    private final Map<String, Optional<AgencyView>> agencies = new HashMap<>();
    private final Set<String> newAgencies = new HashSet<>();
    private final Map<String, String> newPeople = new HashMap<>();
    private final Map<String, File> files = new LinkedHashMap<>();
    private final Map<String, List<File>> bySerial = new HashMap<>();
    private final Map<String, Found> badFiles = new HashMap<>();
    private final Set<String> tokens = new HashSet<>();

    Books(Registers registers) {
        this.registers = registers;
    }

    Registers registers() {
        return registers;
    }

    Map<UUID, Verdict> verdicts() {
        return verdicts;
    }

    void say(Staged row, Verdict verdict) {
        verdicts.put(row.id(), verdict);
    }

    /** The row that said the same before; empty for the first of its kind. */
    Optional<Staged> twin(BookKind kind, String key, Staged row) {
        return Optional.ofNullable(seen.putIfAbsent(kind + "|" + key, row)).filter(first -> first != row);
    }

    Optional<AgencyView> known(String code) {
        return agencies.computeIfAbsent(AgencyCodes.clean(code), registers::agency);
    }

    /** Known here or about to be. */
    boolean agency(String code) {
        return newAgencies.contains(AgencyCodes.clean(code)) || known(code).isPresent();
    }

    void opens(String code) {
        newAgencies.add(AgencyCodes.clean(code));
    }

    void enters(String number, String name) {
        newPeople.putIfAbsent(number, name);
    }

    /** Name of the holder, as the register has it, else as the books do; empty for nobody. */
    Optional<String> nameOf(String number) {
        return registers.person(number).map(person -> person.fullName()).or(() -> Optional.ofNullable(newPeople.get(number)));
    }

    void usable(File file) {
        files.put(file.certificate().sha256(), file);
        bySerial.computeIfAbsent(file.certificate().serial().hex(), serial -> new ArrayList<>()).add(file);
    }

    /** Not to be taken, whatever a row says of it. @param why what was found */
    void unusable(ParsedCertificate certificate, Found why) {
        badFiles.putIfAbsent(certificate.serial().hex(), why);
        badFiles.putIfAbsent(certificate.sha256(), why);
    }

    Optional<Found> unusable(String serialOrHash) {
        return Optional.ofNullable(badFiles.get(serialOrHash));
    }

    Optional<File> file(String sha256) {
        return Optional.ofNullable(files.get(sha256));
    }

    List<File> filesOf(String serial) {
        return bySerial.getOrDefault(serial, List.of());
    }

    void names(String token) {
        tokens.add(token);
    }

    boolean token(String serial) {
        return tokens.contains(serial) || registers.token(serial).isPresent();
    }
}
