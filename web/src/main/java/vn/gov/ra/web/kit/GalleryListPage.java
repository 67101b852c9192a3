package vn.gov.ra.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.LineState;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.Cursor;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.SelectablePage;

/** The list of the gallery: the states of a line, some to a page, so that every part of a list can be tried without data. */
@Named("galleryList")
@RequestScoped
public class GalleryListPage extends SelectablePage<LineState> {

    private static final int SOME = 8;

    @Inject
    private DemoOnly demo;

    @Override
    public String getName() {
        return "gallery";
    }

    @Override
    public String getHome() {
        return "/gallery";
    }

    @Override
    protected Slice<LineState> fetch(Paging paging) {
        demo.require();
        String q = VietnameseText.fold(value("q"));
        Comparator<LineState> order = paging.sort() == null ? Comparator.naturalOrder() : Comparator.comparing(labels()::shown);
        List<LineState> all = Arrays.stream(LineState.values()).filter(state -> VietnameseText.fold(labels().shown(state)).contains(q))
                .sorted(paging.sort() != null && paging.sort().down() ? order.reversed() : order).toList();
        int from = paging.cursor() == null ? 0 : Integer.parseInt(Cursor.parse(paging.cursor()).value());
        int to = Math.min(all.size(), from + SOME);
        return new Slice<>(all.subList(Math.min(from, to), to), to < all.size() ? new Cursor(String.valueOf(to), new UUID(0, 0)).text() : null);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "kit.g.word"));
    }

    @Override
    protected List<ListColumn<LineState>> columns() {
        return List.of(new ListColumn<>("dossier.state", state -> state), new ListColumn<>("kit.g.code.machine", LineState::name));
    }

    /** Whose work it is, in words; empty where nobody has to act. */
    public String turn(LineState state) {
        return state.attention() instanceof Attention.Work work ? labels().of(work.labelKey()) : "–";
    }

    /** Asks for nothing: what was chosen is only told. */
    public String tell() {
        return each("kit.g.told", (id, version) -> nameOf(id));
    }

    @Override
    protected String nameOf(UUID id) {
        return Arrays.stream(LineState.values()).filter(state -> idOf(state).equals(id)).map(labels()::shown).findFirst().orElse("–");
    }

    @Override
    protected UUID idOf(LineState state) {
        return UUID.nameUUIDFromBytes(state.name().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected long versionOf(LineState state) {
        return 0;
    }

    @Override
    public boolean isSelectable() {
        return true;
    }

    @Override
    public String boxName(LineState state) {
        return labels().shown(state);
    }

    @Override
    protected String here() {
        return "/gallery?faces-redirect=true";
    }
}
