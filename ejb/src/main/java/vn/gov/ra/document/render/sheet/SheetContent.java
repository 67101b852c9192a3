package vn.gov.ra.document.render.sheet;

import java.util.List;
import vn.gov.ra.document.render.letter.TableContent;

/**
 * What goes on one sheet.
 *
 * @param name the sheet's name; what a sheet's name may not hold is left out
 * @param titles lines above the headings, may be empty: a list that machines read has none
 * @param table headings and rows
 */
public record SheetContent(String name, List<String> titles, TableContent table) {

    public SheetContent {
        titles = List.copyOf(titles);
    }
}
