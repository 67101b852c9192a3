package vn.gov.ra.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;

/** Campaigns and declarations, for pages and REST. */
@Stateless
public class DeclarationService {

    private static final int NUMBER_DIGITS = 4;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_LINE_NOTE = 500;

    @Inject
    private DeclarationRepository rows;
    @Inject
    private DeclarationQuery query;
    @Inject
    private DeclarationReport report;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private Numbers numbers;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Asks every agency with a seal of its own; its list is what the register knows now. */
    @RolesAllowed(Role.OFFICER)
    public CampaignView begin(String title, LocalDate dueOn) {
        String clean = VietnameseText.cleanToNull(title);
        if (clean == null || dueOn == null) {
            String field = clean == null ? "title" : "dueOn";
            throw new DomainException(DeclarationError.REQUIRED, List.of(new FieldError("/" + field, DeclarationError.REQUIRED, "declaration.field." + field)), "declaration.field." + field);
        }
        if (clean.length() > LONGEST_TITLE) {
            throw new DomainException(SharedError.TOO_LONG, "title", LONGEST_TITLE);
        }
        if (dueOn.isBefore(calendar.today())) {
            throw new DomainException(DeclarationError.BAD_DAY, List.of(new FieldError("/dueOn", DeclarationError.BAD_DAY)));
        }
        Campaign campaign = new Campaign(numbers.next(Numbers.DECLARATION, NUMBER_DIGITS), clean, dueOn, current.get().username(), clock.instant());
        rows.add(campaign);
        Map<UUID, Map<UUID, List<DeclarationRepository.Holder>>> holders = rows.holders(clock.instant()).stream().collect(Collectors.groupingBy(DeclarationRepository.Holder::agencyId,
                Collectors.groupingBy(DeclarationRepository.Holder::subscriberId, LinkedHashMap::new, Collectors.toList())));
        List<UUID> asked = rows.agencies(calendar.today());
        for (UUID agency : asked) {
            Declaration declaration = new Declaration(campaign.id(), agency);
            rows.add(declaration);
            Map<UUID, String> positions = positions(agency);
            int seq = 0;
            for (List<DeclarationRepository.Holder> one : holders.getOrDefault(agency, Map.of()).values()) {
                DeclarationRepository.Holder first = one.get(0);
                rows.add(new DeclarationLine(declaration.id(), ++seq, first.subscriberId(), first.personId(), first.name(), positions.get(first.personId()),
                        one.stream().map(DeclarationRepository.Holder::serial).limit(10).collect(Collectors.joining(" "))));
            }
        }
        audit.record(DeclarationStep.BEGIN.auditType(), "declaration-campaign", campaign.id(), campaign.number(), Map.of("agencies", asked.size(), "dueOn", dueOn));
        rows.flush();
        return view(campaign, AgencyScope.everything());
    }

    private Map<UUID, String> positions(UUID agency) {
        return persons.appointmentsOf(agency, calendar.today()).stream().collect(Collectors.toMap(AppointmentView::personId, AppointmentView::position, (first, second) -> first));
    }

    /** Ends the campaign: who has not answered has not. */
    @RolesAllowed(Role.OFFICER)
    public CampaignView close(UUID id, long seenVersion) {
        Campaign campaign = rows.lockCampaign(id);
        Versions.require(campaign.version(), seenVersion, campaign.number());
        requireRunning(campaign);
        campaign.close(clock.instant());
        ActingAs.system(() -> {
            rows.open(id).forEach(one -> {
                one.take(DeclarationStep.LAPSE, campaign.number());
                audit.record(DeclarationStep.LAPSE.auditType(), "declaration", one.id(), campaign.number());
            });
            return null;
        });
        audit.record("declaration.close", "declaration-campaign", id, campaign.number());
        rows.flush();
        return view(campaign, AgencyScope.everything());
    }

    private static void requireRunning(Campaign campaign) {
        if (campaign.closed()) {
            throw new DomainException(DeclarationError.CLOSED, campaign.number());
        }
    }

    /**
     * The agency's answer.
     *
     * @param noChange "không có biến động": everybody is as the register has it
     * @param said answers line by line; lines compared before keep theirs
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER})
    public DeclarationView confirm(UUID id, long seenVersion, boolean noChange, List<Said> said, String note) {
        Declaration declaration = held(id, seenVersion, DeclarationStep.CONFIRM);
        List<DeclarationLine> lines = rows.lines(id);
        answer(lines, said == null ? List.of() : said);
        for (DeclarationLine line : lines) {
            if (noChange && line.answer() != null && line.answer() != Answer.HOLDS) {
                throw new DomainException(DeclarationError.CONTRADICTION, line.name());
            }
            if (noChange) {
                line.answer(Answer.HOLDS, null);
            } else if (line.answer() == null) {
                throw new DomainException(DeclarationError.ANSWER_MISSING, List.of(new FieldError("/lines/" + line.seq(), DeclarationError.ANSWER_MISSING, line.name())), line.name());
            }
        }
        declaration.confirmed(noChange, within(note, LONGEST_NOTE), current.get(), clock.instant());
        return taken(declaration, DeclarationStep.CONFIRM, Map.of("noChange", noChange, "changes", lines.stream().filter(line -> line.answer().wantsReport()).count()));
    }

    private static void answer(List<DeclarationLine> lines, List<Said> said) {
        Map<UUID, DeclarationLine> byId = lines.stream().collect(Collectors.toMap(DeclarationLine::id, Function.identity()));
        for (Said one : said) {
            DeclarationLine line = byId.get(one.lineId());
            if (line == null || one.answer() != null && one.answer().ofHolder() != (line.subscriberId() != null)) {
                throw new DomainException(DeclarationError.BAD_ANSWER);
            }
            if (one.answer() != null) {
                line.answer(one.answer(), within(one.note(), LONGEST_LINE_NOTE));
            }
        }
    }

    private static String within(String text, int most) {
        String clean = VietnameseText.cleanToNull(text);
        if (clean != null && clean.length() > most) {
            throw new DomainException(SharedError.TOO_LONG, clean.substring(0, 40) + "…", most);
        }
        return clean;
    }

    /** Fills in the answers from the agency's own list (CSV or XLSX); newcomers come as lines of their own. The same list again changes nothing. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER})
    public DeclarationView compare(UUID id, long seenVersion, byte[] content) {
        Declaration declaration = held(id, seenVersion, DeclarationStep.COMPARE);
        if (content == null || content.length == 0) {
            throw new DomainException(DeclarationError.FILE_UNREADABLE);
        }
        List<HrList.Entry> list = HrList.read(content);
        List<DeclarationLine> lines = rows.lines(id);
        lines.stream().filter(line -> line.subscriberId() == null).forEach(rows::remove);
        rows.flush();
        List<DeclarationLine> holders = lines.stream().filter(line -> line.subscriberId() != null).toList();
        Comparison.Outcome outcome = Comparison.of(holders.stream().map(line -> new Comparison.Known(line.id(), line.personId(), line.name(), line.position())).toList(), list, this::person);
        Map<UUID, DeclarationLine> byId = holders.stream().collect(Collectors.toMap(DeclarationLine::id, Function.identity()));
        outcome.holders().forEach(result -> byId.get(result.lineId()).answer(result.answer(), result.note()));
        int seq = holders.stream().mapToInt(DeclarationLine::seq).max().orElse(0);
        Set<UUID> here = holders.stream().map(DeclarationLine::personId).collect(Collectors.toCollection(HashSet::new));
        for (Comparison.Newcomer one : outcome.newcomers()) {
            if (one.personId() == null || here.add(one.personId())) {
                DeclarationLine line = new DeclarationLine(id, ++seq, null, one.personId(), one.entry().fullName(), one.entry().position(), "");
                line.answer(one.answer(), null);
                rows.add(line);
            }
        }
        return taken(declaration, DeclarationStep.COMPARE, Map.of("people", list.size(), "newcomers", outcome.newcomers().size()));
    }

    private Optional<UUID> person(HrList.Entry entry) {
        return entry.nationalId() == null ? Optional.empty() : persons.byNationalId(entry.nationalId()).map(PersonView::id);
    }

    /** Back to the agency, which has answered wrongly. */
    @RolesAllowed(Role.OFFICER)
    public DeclarationView reopen(UUID id, long seenVersion) {
        return taken(held(id, seenVersion, DeclarationStep.REOPEN), DeclarationStep.REOPEN, Map.of());
    }

    private Declaration held(UUID id, long seenVersion, DeclarationStep step) {
        AgencyScope scope = current.get().scope();
        Campaign campaign = rows.shareCampaign(rows.campaignOf(id, scope));
        Declaration declaration = rows.lock(id, scope);
        Versions.require(declaration.version(), seenVersion, campaign.number());
        step.requireFrom(declaration.state(), campaign.number());
        requireRunning(campaign);
        return declaration;
    }

    private DeclarationView taken(Declaration declaration, DeclarationStep step, Map<String, ?> details) {
        Campaign campaign = rows.campaign(declaration.campaignId());
        declaration.take(step, campaign.number());
        Map<String, Object> all = new HashMap<>(details);
        all.put("to", declaration.state());
        audit.record(step.auditType(), "declaration", declaration.id(), campaign.number(), all);
        rows.touch(declaration);
        return view(declaration, campaign);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public DeclarationView get(UUID id) {
        Declaration declaration = rows.find(id, current.get().scope());
        return view(declaration, rows.campaign(declaration.campaignId()));
    }

    /** Newest first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<CampaignView> campaigns(Paging paging) {
        SortColumns.Chosen<CampaignView> order = DeclarationQuery.ORDERS.by(paging);
        return order.slice(query.campaigns(current.get().scope(), order, paging.size()), paging.size());
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public CampaignView campaign(UUID id) {
        AgencyScope scope = current.get().scope();
        if (query.declarations(id, scope).isEmpty()) {
            throw new DomainException(DeclarationError.NOT_FOUND, id);
        }
        return view(rows.campaign(id), scope);
    }

    /** Agency by agency; who has not answered is the chase list. An agency's own people see their own alone. @param missing only those without an answer */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<DeclarationSummary> synthesis(UUID campaignId, boolean missing) {
        Campaign campaign = rows.campaign(campaignId);
        AgencyScope scope = current.get().scope();
        Map<UUID, List<DeclarationLine>> lines = query.linesOf(campaignId, scope).stream().collect(Collectors.groupingBy(DeclarationLine::declarationId));
        Set<UUID> reported = settled(lines.values().stream().flatMap(List::stream).toList(), campaign);
        return query.declarations(campaignId, scope).stream().filter(one -> !missing || one.state() != DeclarationState.CONFIRMED)
                .map(one -> summary(one, lines.getOrDefault(one.id(), List.of()), reported)).toList();
    }

    private DeclarationSummary summary(Declaration one, List<DeclarationLine> lines, Set<UUID> reported) {
        AgencyView agency = agencies.byId(one.agencyId());
        return new DeclarationSummary(one.id(), one.agencyId(), agency.code(), agency.name(), one.state(), one.noChange(), one.confirmedAt(),
                lines.stream().filter(line -> line.subscriberId() != null).count(), count(lines, Answer.HOLDS), count(lines, Answer.LEFT), count(lines, Answer.MOVED),
                count(lines, Answer.CHANGED), count(lines, Answer.NEW) + count(lines, Answer.ARRIVED), lines.stream().map(line -> line.view(reported.contains(line.id())))
                .filter(DeclarationLineView::toReport).count());
    }

    private static long count(List<DeclarationLine> lines, Answer answer) {
        return lines.stream().filter(line -> line.answer() == answer).count();
    }

    /** The synthesis for the People's Committee of the province. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent report(UUID campaignId, ReportFormat format) {
        Campaign campaign = rows.campaign(campaignId);
        FileContent file = report.of(view(campaign, AgencyScope.everything()), synthesis(campaignId, false), format);
        audit.record("declaration.report", "declaration-campaign", campaignId, campaign.number(), Map.of("format", format));
        return file;
    }

    /** How many declarations the caller sees in a state; for the inbox. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long count(DeclarationState state) {
        return query.count(state, current.get().scope());
    }

    /** What can be done from here and, where the caller may not, why. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Declaration declaration = rows.find(id, current.get().scope());
        Campaign campaign = rows.campaign(declaration.campaignId());
        return campaign.closed() ? List.of() : Offered.of(DeclarationStep.class, declaration.state(), step -> true, current.get()::has, campaign.number());
    }

    /**
     * What agencies have told in their newest declarations and nobody has reported yet, as the reader's work: of the own agency, and for the office those who came
     * from another agency, which is the one that has to report them.
     */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public ToReport toReport() {
        AgencyScope scope = current.get().scope();
        Map<UUID, List<DeclarationLine>> told = query.told(scope).stream().collect(Collectors.groupingBy(DeclarationLine::declarationId));
        Map<UUID, List<Declaration>> newest = query.newest(scope).stream().filter(one -> told.containsKey(one.id())).collect(Collectors.groupingBy(Declaration::campaignId));
        long people = 0;
        Set<UUID> in = new HashSet<>();
        for (Map.Entry<UUID, List<Declaration>> campaign : newest.entrySet()) {
            List<DeclarationLine> lines = campaign.getValue().stream().flatMap(one -> told.get(one.id()).stream()).filter(line -> scope.all() == (line.answer() == Answer.ARRIVED)).toList();
            Set<UUID> settled = settled(lines, rows.campaign(campaign.getKey()));
            List<DeclarationLine> left = lines.stream().filter(line -> !settled.contains(line.id())).toList();
            people += left.size();
            left.forEach(line -> in.add(line.declarationId()));
        }
        return new ToReport(people, in.size() == 1 ? in.iterator().next() : null);
    }

    /** Those of whom a change was reported since; of newcomers whom the register did not know, those it has in that agency by now. */
    private Set<UUID> settled(List<DeclarationLine> lines, Campaign campaign) {
        Set<UUID> people = rows.reported(lines.stream().map(DeclarationLine::personId).filter(Objects::nonNull).distinct().toList(), campaign.createdAt());
        Set<String> names = rows.namesIn(lines.stream().filter(line -> line.personId() == null).map(DeclarationLine::declarationId).collect(Collectors.toSet()));
        return lines.stream().filter(line -> line.personId() != null ? people.contains(line.personId()) : names.contains(DeclarationRepository.nameIn(line.declarationId(), line.name())))
                .map(DeclarationLine::id).collect(Collectors.toSet());
    }

    private DeclarationView view(Declaration declaration, Campaign campaign) {
        rows.flush();
        List<DeclarationLine> lines = rows.lines(declaration.id());
        Set<UUID> settled = settled(lines, campaign);
        return new DeclarationView(declaration.id(), campaign.id(), campaign.number(), campaign.title(), campaign.dueOn(), campaign.closed(), declaration.agencyId(),
                agencies.byId(declaration.agencyId()).name(), declaration.state(), declaration.noChange(), declaration.note(), declaration.confirmedName(), declaration.confirmedAt(),
                lines.stream().map(line -> line.view(settled.contains(line.id()))).toList(), declaration.version());
    }

    private CampaignView view(Campaign campaign, AgencyScope scope) {
        List<Declaration> all = query.declarations(campaign.id(), scope);
        return new CampaignView(campaign.id(), campaign.number(), campaign.title(), campaign.dueOn(), campaign.createdAt(), campaign.closedAt(), all.size(),
                all.stream().filter(one -> one.state() == DeclarationState.CONFIRMED).count(), campaign.version());
    }
}
