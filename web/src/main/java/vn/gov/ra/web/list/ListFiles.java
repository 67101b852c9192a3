package vn.gov.ra.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.gov.ra.audit.ListExport;
import vn.gov.ra.audit.ListExports;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.sheet.CsvWriter;
import vn.gov.ra.document.render.sheet.SheetContent;
import vn.gov.ra.document.render.sheet.SpreadsheetWriter;
import vn.gov.ra.rest.support.WebError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.web.support.Labels;

/**
 * A filtered list as a file, CSV or XLSX: the rows its page shows to the same reader, of all pages, every cell text and none a formula.
 * Who took which list away is recorded. The request that asks is read as the page reads it.
 */
@RequestScoped
public class ListFiles {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    @Any
    private Instance<ListPage<?>> lists;
    @Inject
    private ListExports exports;
    @Inject
    private Labels labels;

    /**
     * @param name of the list
     * @param format {@code csv} or {@code xlsx}
     * @throws DomainException {@link WebError#NO_SUCH_PATH} for a list or a format there is not, {@link WebError#LIST_TOO_LONG} past {@value ListRows#MOST} rows
     */
    public ListFile of(String name, String format) {
        if (!"csv".equals(format) && !"xlsx".equals(format)) {
            throw new DomainException(WebError.NO_SUCH_PATH);
        }
        ListPage<?> list = lists.stream().filter(one -> one.getName().equals(name)).findFirst().orElseThrow(() -> new DomainException(WebError.NO_SUCH_PATH));
        return file(list, format);
    }

    private <T> ListFile file(ListPage<T> list, String format) {
        List<ListColumn<T>> columns = list.columns();
        List<List<String>> rows = ListRows.of(list, this::text);
        TableContent table = new TableContent(columns.stream().map(column -> new Column(column.label(), labels.of(column.label()))).toList(), rows);
        String narrowed = list.narrowed();
        Instant now = exports.taken(new ListExport(list.getName(), format, rows.size(), narrowed));
        LocalDate today = LocalDate.ofInstant(now, VIETNAM);
        String fileName = list.getName() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(today) + "." + format;
        if ("csv".equals(format)) {
            return new ListFile(fileName, "text/csv;charset=UTF-8", CsvWriter.write(table));
        }
        String title = labels.of("kit.list." + list.getName());
        List<String> titles = List.of(title, labels.of("kit.file.made", now, rows.size()), narrowed.isEmpty() ? labels.of("kit.file.whole") : narrowed);
        return new ListFile(fileName, XLSX, SpreadsheetWriter.write(new SheetContent(title, titles, table), now));
    }

    private String text(Object value) {
        return value == null ? "" : labels.shown(value);
    }
}
