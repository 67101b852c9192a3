package vn.gov.ra.document.render.pdf;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * On which page each row of the long table begins and ends, counted from nought.
 *
 * @param pages how many pages there are
 */
record RowPages(int pages, List<Integer> begins, List<Integer> ends) {

    /** Of what has just been laid out. */
    static RowPages of(Box root) {
        List<PageBox> pages = root.getLayer().getPages();
        RowPages found = new RowPages(pages.size(), new ArrayList<>(), new ArrayList<>());
        found.collect(root, pages);
        return found;
    }

    /** The last page that a row begins and none reaches into from before; nought where there is none. */
    int lastFreshPage() {
        for (int row = begins.size() - 1; row > 0; row--) {
            if (begins.get(row) > ends.get(row - 1)) {
                return begins.get(row);
            }
        }
        return 0;
    }

    /** How many rows lie before that page. */
    int rowsBefore(int page) {
        return (int) ends.stream().filter(end -> end < page).count();
    }

    private void collect(Box box, List<PageBox> pages) {
        if (box instanceof TableRowBox row && row.getParent() instanceof TableSectionBox section && !section.isHeader() && !section.isFooter() && isOfLongTable(row)) {
            int top = row.getAbsY();
            begins.add(page(pages, top));
            ends.add(page(pages, Math.max(top, top + row.getHeight() - 1)));
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i), pages);
        }
    }

    private static boolean isOfLongTable(TableRowBox row) {
        return row.getElement() != null && row.getElement().getParentNode() instanceof org.w3c.dom.Element body && body.hasAttribute(LongTable.MARK);
    }

    private static int page(List<PageBox> pages, int y) {
        int page = 0;
        while (page < pages.size() - 1 && pages.get(page).getBottom() <= y) {
            page++;
        }
        return page;
    }
}
