package vn.gov.ra.approval;

/** What was decided on: the words of the wire and of the column. */
public enum DecisionStep {
    PROPOSE("propose"), APPROVE("approve"), REJECT("reject");

    private final String word;

    DecisionStep(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
