package vn.gov.ra.stock;

import java.util.List;
import vn.gov.ra.shared.Messages;

/** What minutes say of a count beside the devices they name: how many, and which ones are not as they should be. */
final class CountRemarks {

    /** Of each sort; the count itself has all of them. */
    private static final int NAMED = 100;

    private CountRemarks() {
    }

    /** @param told scans that were not taken back */
    static String of(String number, String location, CountView counted, List<Scan> told) {
        List<String> misplaced = serials(told, ScanOutcome.MISPLACED);
        List<String> elsewhere = serials(told, ScanOutcome.ELSEWHERE);
        List<String> unknown = serials(told, ScanOutcome.UNKNOWN);
        return label("remarks", number, location, counted.expected(), counted.found(), counted.missing().size(), misplaced.size(), elsewhere.size() + unknown.size())
                + named("missing", counted.missing()) + named("misplaced", misplaced) + named("elsewhere", elsewhere) + named("unknown", unknown);
    }

    private static List<String> serials(List<Scan> told, ScanOutcome outcome) {
        return told.stream().filter(scan -> scan.outcome() == outcome).map(Scan::serial).toList();
    }

    private static String named(String sort, List<String> serials) {
        if (serials.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", serials.subList(0, Math.min(NAMED, serials.size())));
        return " " + label("remarks." + sort, serials.size() > NAMED ? label("remarks.more", shown, serials.size() - NAMED) : shown);
    }

    private static String label(String key, Object... arguments) {
        return Messages.label("stock." + key, Messages.VI, arguments);
    }
}
