package vn.gov.ra.web.list;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Listing;
import vn.gov.ra.web.support.LocalDateConverter;
import vn.gov.ra.web.support.Preferred;

/**
 * A list of the portal. Its whole state is the address (filters, {@code sort}, {@code cursor}, {@code size}), so that it can be kept as a
 * bookmark, sent to a colleague and gone back to. A list says what it is narrowed by, how a page is fetched and what its file says.
 *
 * @param <T> a row
 */
public abstract class ListPage<T> {

    /** Value of a choice that narrows nothing, where nothing chosen means something else. */
    protected static final String EVERYTHING = "ALL";

    private static final List<Integer> SIZES = Preferences.ROWS;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Labels labels;
    @Inject
    private Listing listing;
    @Inject
    private Preferred preferred;
    @Inject
    private AgencyFilterChoice agencyFilter;
    @Inject
    private PersonFilterChoice personFilter;

    private Slice<T> page;
    private List<ListFilter> filters;

    /** Name of the list, as its address has it: {@code dossiers}. */
    public abstract String getName();

    /** Asks the service; filters are read by {@link #value} and {@link #choice}. */
    protected abstract Slice<T> fetch(Paging paging);

    /** What the list is narrowed by, in the order of the fields. */
    protected abstract List<ListFilter> narrowedBy();

    /** Columns of the file. */
    protected abstract List<ListColumn<T>> columns();

    /** Rows of a page where nobody asked. */
    protected int usualSize() {
        return 25;
    }

    public void load() {
        page = fetch(new Paging(value("cursor"), getSize(), sorted()));
    }

    /** In a posted form too, where nothing was loaded yet. */
    public List<T> getRows() {
        return page().items();
    }

    public String getNext() {
        return page().nextCursor();
    }

    private Slice<T> page() {
        if (page == null) {
            load();
        }
        return page;
    }

    protected String value(String name) {
        String text = request.getParameter(name);
        return text == null ? null : VietnameseText.cleanToNull(text.replace("\0", ""));
    }

    /** @return null for nothing chosen, and for a word there is not */
    protected <E extends Enum<E>> E choice(Class<E> type, String name) {
        String chosen = value(name);
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(chosen)).findFirst().orElse(null);
    }

    /** @throws DomainException {@link SharedError#INVALID_INPUT} for what is no identifier */
    protected UUID id(String name) {
        String text = value(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/" + name, SharedError.INVALID_INPUT, name)), name);
        }
    }

    /** @throws DomainException {@link SharedError#BAD_DATE} for what is no day */
    protected LocalDate day(String name) {
        String typed = value(name);
        LocalDate day = typed == null ? null : LocalDateConverter.parse(typed);
        if (typed != null && day == null) {
            throw new DomainException(SharedError.BAD_DATE, List.of(new FieldError("/" + name, SharedError.BAD_DATE, typed)), typed);
        }
        return day;
    }

    /** The agency the list is narrowed to; null for all. */
    protected UUID agency() {
        return agencyFilter.getId();
    }

    /** The person the list is narrowed to; null for all. */
    protected UUID person() {
        return personFilter.getId();
    }

    /** A list that says {@link #person()} is narrowed to one of the people the reader may list. */
    protected ListFilter person(String label) {
        return picked(personFilter, label);
    }

    private ListFilter picked(FilterChoice choice, String label) {
        UUID id = choice.getId();
        return new ListFilter(choice.getName(), labels.of(label), choice.isOffered() ? ListFilter.PICKED : "hidden", id == null ? null : id.toString(), choice.getShown(), List.of());
    }

    /** What was typed for one of its filters fits none or several; null where nothing is unclear. */
    public FilterChoice getUnclear() {
        return Stream.of(agencyFilter, personFilter).filter(choice -> getFilters().stream().anyMatch(one -> one.name().equals(choice.getName())) && choice.isUnclear())
                .findFirst().orElse(null);
    }

    /** A list of many agencies is narrowed to one of them last of all, where the reader has more than one. */
    protected List<ListFilter> andAgency(String label, ListFilter... others) {
        List<ListFilter> all = new ArrayList<>(List.of(others));
        if (agencyFilter.isOffered() || agency() != null) {
            all.add(picked(agencyFilter, label));
        }
        return all;
    }

    protected ListFilter search(String name, String label) {
        return filter(name, label, "search", value(name), List.of());
    }

    protected ListFilter text(String name, String label) {
        return filter(name, label, "text", value(name), List.of());
    }

    /** A day, typed day first. */
    protected ListFilter day(String name, String label) {
        return filter(name, label, "day", value(name), List.of());
    }

    /** A filter set by a link from another page; {@code shown} stands on its chip. */
    protected ListFilter hidden(String name, String label, String shown) {
        return new ListFilter(name, labels.of(label), "hidden", value(name), shown, List.of());
    }

    protected <E extends Enum<E>> ListFilter choice(String name, String label, Class<E> type) {
        return choice(name, label, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), word -> labels.shown(Enum.valueOf(type, word)));
    }

    protected ListFilter choice(String name, String label, List<String> words, Function<String, String> shown) {
        return choice(name, label, words, shown, value(name));
    }

    /** @param present what is chosen, also where the address says nothing */
    protected ListFilter choice(String name, String label, List<String> words, Function<String, String> shown, String present) {
        return filter(name, label, "choice", present != null && words.contains(present) ? present : null,
                words.stream().map(word -> new ListFilter.Choice(word, shown.apply(word), word.equals(present))).toList());
    }

    private ListFilter filter(String name, String label, String kind, String value, List<ListFilter.Choice> choices) {
        String shown = choices.stream().filter(ListFilter.Choice::selected).map(ListFilter.Choice::label).findFirst().orElse(value);
        return new ListFilter(name, labels.of(label), kind, value, shown, choices);
    }

    protected Labels labels() {
        return labels;
    }

    public List<ListFilter> getFilters() {
        if (filters == null) {
            filters = narrowedBy();
        }
        return filters;
    }

    /** The filters that are on, each with the way to take it off. */
    public List<ListFilter.Chip> getChips() {
        return on().filter(one -> !shownElsewhere().contains(one.name()))
                .map(one -> new ListFilter.Chip(one.label(), one.shown(), listing.without(one.name(), Set.of("cursor", one.name() + FilterChoice.WORDS)))).toList();
    }

    private Stream<ListFilter> on() {
        return getFilters().stream().filter(one -> one.value() != null && (value(one.name()) != null || ListFilter.PICKED.equals(one.kind())));
    }

    /** Filters that tabs of the page show already; they get no chip. */
    protected Set<String> shownElsewhere() {
        return Set.of();
    }

    /** All filters that are on, in words. */
    String narrowed() {
        return on().map(one -> one.label() + ": " + one.shown()).collect(Collectors.joining("; "));
    }

    /** Whether a choice has its own word for everything. */
    public boolean given(ListFilter filter) {
        return filter.choices().stream().anyMatch(one -> EVERYTHING.equals(one.value()));
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    /** Page of the list without filters. */
    public String getHome() {
        return "/" + getName() + "/list";
    }

    private Sort sorted() {
        return Sort.parse(value("sort"));
    }

    /** As the address has it; null for the list's own order. */
    public String getSort() {
        return value("sort");
    }

    /** The heading of a column. @param key as the list's service names it; with a minus where the first click sorts downwards */
    public SortLink sortBy(String key) {
        Sort first = Sort.parse(key);
        Sort now = sorted();
        boolean here = now != null && now.key().equals(first.key());
        Sort next = here ? new Sort(first.key(), !now.down()) : first;
        return new SortLink(listing.with("sort", next.text(), "cursor"), !here ? "none" : now.down() ? "descending" : "ascending");
    }

    /** One of the sizes offered; without it as many as the reader prefers. */
    public int getSize() {
        String asked = value("size");
        return SIZES.stream().filter(size -> size.toString().equals(asked)).findFirst().orElseGet(this::preferredSize);
    }

    private int preferredSize() {
        Integer rows = preferred.now().rows();
        return rows == null ? usualSize() : rows;
    }

    /** The sizes a page may have, each with its address. */
    public List<ListFilter.Choice> getSizes() {
        return SIZES.stream().map(size -> new ListFilter.Choice(listing.with("size", size.toString(), "cursor"), size.toString(), size == getSize())).toList();
    }

    /** The rows of the page, in words: "25 dòng, từ dòng đầu". */
    public int getCount() {
        return getRows().size();
    }

    /** Address of the list as a file, with the same filters and order. @param format {@code csv} or {@code xlsx} */
    public String fileHref(String format) {
        return addressOf("/exports/" + getName() + "." + format);
    }

    /** Something made of the whole list, with the same filters and order. */
    protected String addressOf(String path) {
        return listing.to(path, "cursor", "size");
    }
}
