package vn.gov.ra.past;

/** What somebody was called. @param kept false where it is the present name, because the one of then was not kept */
record NameThen(String text, boolean kept) {
}
