package zelian.document;

/** The number of a document (文号), such as 督〔2026〕12号: six-cornered brackets, no 第, no leading zero. */
public record DocumentNumber(String word, int year, int count) {

    public String inWords() {
        return word + "〔" + year + "〕" + count + "号";
    }

    @Override
    public String toString() {
        return inWords();
    }
}
