package vn.gov.ra.document.render.pack;

/** Which names an entry of a ZIP may have: relative, with plain strokes, never leading out of the folder it is unpacked to. */
final class ZipNames {

    private static final int LONGEST = 255;

    private ZipNames() {
    }

    static boolean safe(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || name.codePoints().anyMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT)) {
            return false;
        }
        for (String step : name.split("/", -1)) {
            if (step.equals("..") || step.equals(".")) {
                return false;
            }
        }
        return true;
    }
}
